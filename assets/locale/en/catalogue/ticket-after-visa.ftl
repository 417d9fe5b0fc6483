# Catalogue: ticket-after-visa
ticket-after-visa = a return after the visa has ended
ticket-after-visa-title = Return after the visa
ticket-after-visa-words = ticket, return date, visa expired, overstay, length of stay, purpose
ticket-after-visa-summary = The flight home leaves weeks after the visa ends.
ticket-after-visa-why = How long a journey is to last tells its purpose. Work under a visa for a visit is often a promise that somebody else made: the traveller may have been deceived.
ticket-after-visa-how = Cross-check: read the date of return on the ticket, then the last day of the visa. Ask: “How long will you stay? What will you be doing? Where will you live, and who arranged it?” Vague answers about a job are a reason to think of protection.
ticket-after-visa-mistaken = A visa may be extended, or a residence permit be waiting: the traveller then has a letter or knows the office. Cheap tickets have fixed dates that people mean to change: ask.
ticket-after-visa-rule = Purpose and length of stay have to fit the visa; a doubt about them goes to second line with the facts, not with a guess.

# Observations, one for each trace: facts only
ticket-after-visa-return = The ticket has the return on { $shown }; the visa ends on { $genuine }.
ticket-after-visa-visa = The visa ends on { $genuine }; the flight home is on { $shown }.
