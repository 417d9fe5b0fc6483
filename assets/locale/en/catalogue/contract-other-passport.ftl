# Catalogue: contract-other-passport
contract-other-passport = a contract that names another passport
contract-other-passport-title = Contract with another passport
contract-other-passport-words = contract of employment, passport number differs, another person, permit, recruitment
contract-other-passport-summary = The contract names a passport with another number; the traveller’s passport is older than the contract.
contract-other-passport-why = A contract that was made and approved for somebody else gets a new name and serves again. Who is recruited with borrowed papers cannot claim what they promise.
contract-other-passport-how = Cross-check: read the passport number on the contract, digit by digit, then in the passport. Read when each was made: a number that is older than the passport may be that of the one before. Ask: “When did you sign this? Which passport did you have then?”
contract-other-passport-mistaken = A contract that was made before the passport was renewed names the old one. A single wrong digit may be a slip of the pen: tell second line which digits differ.
contract-other-passport-rule = A supporting paper has to be of the person who shows it; a contradiction goes to second line with the facts, not with a guess.

# Observations, one for each trace: facts only
contract-other-passport-number = The contract names passport { $shown }; this passport is { $genuine }.
contract-other-passport-made = The contract was made on { $made }, when this passport was there already: it was issued on { $issued }.
contract-other-passport-passport-number = This passport is { $genuine }; the contract names { $shown }.
contract-other-passport-passport-issue = The passport was issued on { $issued }, before the contract of { $made }: it is not a newer one.
