# Catalogue: invitation-to-work
invitation-to-work = an invitation to work beside a visa for a visit
invitation-to-work-title = Invited to work
invitation-to-work-words = invitation, purpose, job, work, visa category, visit, domestic work, restaurant
invitation-to-work-summary = The invitation gives work as the purpose of the stay; the visa is one for a visit.
invitation-to-work-why = Travellers who come to work with a visa for a visit were often told that this is allowed, and are easily held by those who told them so: without papers, wages or a way home. It is an indicator of trafficking for labour, never proof.
invitation-to-work-how = Cross-check: read the purpose on the invitation, then the category of the visa and what it allows. Ask, apart from any companion: “What will you do there? Who found this work? What will you be paid? Who keeps your passport?”
invitation-to-work-mistaken = Relatives help each other, and “help” is no job. Some states let visitors work a little, or let students do so: look at what the category allows.
invitation-to-work-rule = The purpose has to fit the visa. The contradiction goes to second line with the facts; whoever shows other indicators goes to protection first.

# Observations, one for each trace: facts only
invitation-to-work-purpose = The purpose on the invitation is work: { $shown }. The visa is of category { $genuine }, for a visit.
invitation-to-work-visa = The visa is of category { $genuine }, for a visit; the invitation tells of work: { $shown }.
