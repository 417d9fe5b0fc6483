# Catalogue: ticket-other-person
ticket-other-person = a ticket of another person
ticket-other-person-title = Ticket of another person
ticket-other-person-words = ticket, wrong passenger, another name, passport number differs, boarding pass exchanged, itinerary
ticket-other-person-summary = The ticket names another passenger and another passport.
ticket-other-person-why = Tickets are exchanged in transit areas, and bought by third persons for those whom they smuggle or control. Whoever carries one may be a victim.
ticket-other-person-how = Cross-check: read passenger and passport number on the ticket, then in the passport. Ask: “Who bought your ticket? How did you pay? Who is meeting you?” If somebody else answers, or the traveller does not know, separate them calmly and think of protection first.
ticket-other-person-mistaken = A name taken at marriage, a name order that is turned round or cut short, or a ticket bought before the passport was renewed explain much: then some part still agrees.
ticket-other-person-rule = The name on the ticket is that in the passport that is used for the journey; a carrier checks it before boarding. Smuggled migrants are not liable for having been smuggled (Protocol against the Smuggling of Migrants, article 5).

# Observations, one for each trace: facts only
ticket-other-person-passenger = The ticket is for { $shown }; the passport is that of { $genuine }.
ticket-other-person-number = The ticket names passport { $shown_number }; this passport is { $genuine_number }.
ticket-other-person-passport-name = The passport is that of { $genuine }; the ticket names { $shown }.
ticket-other-person-passport-number = This passport is { $genuine_number }; the ticket names { $shown_number }.
