# Catalogue: ok-ticket-name
ok-ticket-name = a name cut short on the ticket
ok-ticket-name-title = Name cut short on the ticket
ok-ticket-name-words = ticket, name truncated, given names together, no accents, short name, passenger name
ok-ticket-name-summary = The ticket gives the name without blanks and cut short; all letters that are there agree.
ok-ticket-name-why = Booking systems have few letters for a name, and only A–Z. Millions travel with such tickets.
ok-ticket-name-how = Cross-check: read the letters that are there, one by one, against the machine readable zone: surname whole, given names from the first letter on.
ok-ticket-name-mistaken = A ticket of another person has other letters, not fewer; its passport number differs, too.
ok-ticket-name-rule = The passport identifies the traveller; a carrier’s record holds what its system has room for.

# Observations, one for each trace: facts only
ok-ticket-name-passenger = The ticket reads { $shown }; the whole name is { $genuine }. Every letter agrees as far as it goes.
ok-ticket-name-passport-name = The passport has the whole name, { $genuine }.
