# Catalogue: invitation-after-visa
invitation-after-visa = an invitation for longer than the visa
invitation-after-visa-title = Invited beyond the visa
invitation-after-visa-words = invitation, length of stay, visa expired, overstay, dates, purpose
invitation-after-visa-summary = The host invites until a day that is weeks after the visa ends.
invitation-after-visa-why = How long a stay is to last tells its purpose. The days of the invitation are those for which a visa is asked; if they are later, the plan may be another, and perhaps not the traveller’s own.
invitation-after-visa-how = Cross-check: read the last day of the invitation, then the last day of the visa. Ask: “How long will you stay? When do you fly home? What will you do when the visa ends?”
invitation-after-visa-mistaken = Hosts write generous dates, and a visa may be given for fewer days than were asked. A ticket home within the visa settles it. Dates are written in different orders: read them as the state writes them.
invitation-after-visa-rule = Purpose and length of stay have to fit the visa; a doubt about them goes to second line with the facts, not with a guess.

# Observations, one for each trace: facts only
invitation-after-visa-stay = The invitation is until { $shown }; the visa ends on { $genuine }.
invitation-after-visa-visa = The visa ends on { $genuine }; the invitation is until { $shown }.
