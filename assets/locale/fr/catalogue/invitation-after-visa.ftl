# Catalogue: invitation-after-visa
invitation-after-visa = invitation pour plus longtemps que le visa
invitation-after-visa-title = Invité au-delà du visa
invitation-after-visa-words = invitation, durée du séjour, visa échu, dépassement, dates, motif
invitation-after-visa-summary = L’hôte invite jusqu’à un jour situé des semaines après la fin du visa.
invitation-after-visa-why = La durée d’un séjour en dit le motif. Les jours de l’invitation sont ceux pour lesquels un visa est demandé ; s’ils vont plus loin, le projet est peut-être autre, et peut-être pas celui du voyageur.
invitation-after-visa-how = Recouper : lisez le dernier jour de l’invitation, puis le dernier jour du visa. Demandez : « Combien de temps restez-vous ? Quand rentrez-vous ? Que ferez-vous à la fin du visa ? »
invitation-after-visa-mistaken = Des hôtes écrivent des dates larges, et un visa peut être accordé pour moins de jours que demandé. Un billet de retour avant la fin du visa règle la question. L’ordre du jour et du mois varie : lisez la date comme l’État l’écrit.
invitation-after-visa-rule = Motif et durée du séjour doivent correspondre au visa ; un doute à leur sujet va en deuxième ligne avec les faits, non avec une supposition.

# Observations, one for each trace: facts only
invitation-after-visa-stay = L’invitation va jusqu’au { $shown } ; le visa finit le { $genuine }.
invitation-after-visa-visa = Le visa finit le { $genuine } ; l’invitation va jusqu’au { $shown }.
