# Catalogue: ticket-after-visa
ticket-after-visa = retour après la fin du visa
ticket-after-visa-title = Retour après la fin du visa
ticket-after-visa-words = billet, date de retour, visa échu, dépassement, durée du séjour, motif
ticket-after-visa-summary = Le vol de retour part des semaines après la fin du visa.
ticket-after-visa-why = La durée d’un voyage en dit le motif. Un travail sous visa de visite est souvent la promesse d’un tiers : le voyageur a pu être trompé.
ticket-after-visa-how = Recouper : lisez la date de retour du billet, puis le dernier jour du visa. Demandez : « Combien de temps restez-vous ? Que ferez-vous ? Où logerez-vous, et qui l’a organisé ? » Des réponses vagues sur un emploi sont une raison de penser à la protection.
ticket-after-visa-mistaken = Un visa peut être prolongé, ou un titre de séjour attendre : le voyageur a alors une lettre ou connaît le service. Les billets bon marché ont des dates fixes que l’on compte changer : demandez.
ticket-after-visa-rule = Motif et durée du séjour doivent correspondre au visa ; un doute à leur sujet va en deuxième ligne avec les faits, non avec une supposition.

# Observations, one for each trace: facts only
ticket-after-visa-return = Le billet prévoit le retour le { $shown } ; le visa finit le { $genuine }.
ticket-after-visa-visa = Le visa finit le { $genuine } ; le vol de retour est le { $shown }.
