# Catalogue: contract-after-visa
contract-after-visa = a contract that runs on after the visa
contract-after-visa-title = Contract beyond the visa
contract-after-visa-words = contract of employment, term, visa expired, overstay, length of stay, work permit
contract-after-visa-summary = The contract runs for a year or more after the visa ends.
contract-after-visa-why = Terms that differ from what the visa allows are an indicator of trafficking for labour, never proof: who has to work on when the visa has ended depends on the employer for everything.
contract-after-visa-how = Cross-check: read on which day the contract ends, then the last day of the visa. Ask: “How long will you work there? Who arranges the permit when the visa ends? Did you get a copy of the contract in a language that you read?”
contract-after-visa-mistaken = Work visas are often for entry, and a residence permit follows: the traveller then has a letter of the labour office, or knows which office. Dates are written in different orders: read them as the state writes them.
contract-after-visa-rule = Purpose and length of stay have to fit the visa; a doubt about them goes to second line with the facts, not with a guess.

# Observations, one for each trace: facts only
contract-after-visa-term = The contract ends on { $shown }; the visa ends on { $genuine }.
contract-after-visa-visa = The visa ends on { $genuine }; the contract runs until { $shown }.
