# Catalogue: ok-paper-old-number
ok-paper-old-number = the number of the former passport
ok-paper-old-number-title = Former passport’s number
ok-paper-old-number-words = contract, invitation, old passport number, renewed passport, number differs, new passport
ok-paper-old-number-summary = The paper names another passport number, and was made before this passport was issued.
ok-paper-old-number-why = Visas are asked for months ahead, with papers that name the passport of that day. Who renews it meanwhile gets another number, and the paper is not made again.
ok-paper-old-number-how = Cross-check: read on which day the paper was made, then on which day the passport was issued. Name and date of birth are the same. The traveller often has the former passport along: its number settles it.
ok-paper-old-number-mistaken = Where the passport was there before the paper was made, its number should stand on it: then the paper may be somebody else’s.
ok-paper-old-number-rule = A new number after renewal is no contradiction. Note it, and admit if all else fits.

# Observations, one for each trace: facts only
ok-paper-old-number-number = The paper names passport { $shown }; this passport is { $genuine }.
ok-paper-old-number-made = The paper was made on { $made }; this passport was issued later, on { $issued }.
ok-paper-old-number-passport-number = This passport is { $genuine }; the paper names { $shown }, the number of another.
ok-paper-old-number-passport-issue = The passport was issued on { $issued }, after the paper of { $made }.
