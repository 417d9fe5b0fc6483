# Catalogue: contract-terms-missing
contract-terms-missing = a contract without wage, place of work and the employer’s signature
contract-terms-missing-title = Contract without its terms
contract-terms-missing-words = contract of employment, blank, no wage, no place of work, not signed, employer, recruitment
contract-terms-missing-summary = Wage and place of work are blank, and nobody has signed for the employer.
contract-terms-missing-why = A job whose terms are told on arrival is a common form of deception: the worker has signed, and nobody owes anything. The traveller may be a victim: intercept and assist.
contract-terms-missing-how = Read the contract as the worker would have to: how much, where, from when to when, and who has signed. Ask, apart from any companion, with an interpreter of the worker’s choice: “What did they promise you? Who found this work? Do you owe anybody money? Who keeps your passport?”
contract-terms-missing-mistaken = Small employers forget a line, and drafts are carried by mistake; the worker then knows wage and place, and the employer answers the telephone.
contract-terms-missing-rule = Indicators of trafficking come before the document: refer to protection, and let nobody who waits for the traveller take part (UNODC; ILO, indicators of forced labour).

# Observations, one for each trace: facts only
contract-terms-missing-wage = No wage is written in the contract.
contract-terms-missing-place = No place of work is written in the contract.
contract-terms-missing-employer = Nobody is named for the employer, and nobody has signed.
