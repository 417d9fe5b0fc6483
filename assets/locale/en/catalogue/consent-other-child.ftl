# Catalogue: consent-other-child
consent-other-child = consent given for another child
consent-other-child-title = Consent for another child
consent-other-child-words = consent letter, wrong child, another name, passport number differs, letter used again
consent-other-child-summary = The letter names another child and another passport than those at the counter.
consent-other-child-why = A letter that is used again hides that nobody agreed to this journey. The child may be a victim of trafficking: intercept and assist.
consent-other-child-how = Cross-check: read name and passport number on the letter, then in the passport. Speak with the child apart from the companion, with a trained child officer: “What do people call you at home? Who brought you here? Where will you sleep tonight?” Ask the companion separately how they know the child, and note the answers word for word.
consent-other-child-mistaken = Brothers and sisters often travel with one letter each: the wrong one may have been handed over. A new passport has a new number; the name is still the same.
consent-other-child-rule = Any doubt about consent is a matter of protection first: refer to child protection before the document is examined further, and do not let the child leave with the companion meanwhile (UNODC, indicators of trafficking in children).

# Observations, one for each trace: facts only
consent-other-child-child = The letter is for { $shown }; the passport is that of { $genuine }.
consent-other-child-number = The letter names passport { $shown_number }; this passport is { $genuine_number }.
consent-other-child-passport-name = The passport is that of { $genuine }; the letter names { $shown }.
consent-other-child-passport-number = This passport is { $genuine_number }; the letter names { $shown_number }.
