# Catalogue: ok-chip-silent
ok-chip-silent = une puce muette
ok-chip-silent-title = Puce muette
ok-chip-silent-words = puce, puce morte, muette, sans réponse, puce cassée, puce endommagée, lecteur
ok-chip-silent-summary = Le lecteur ne trouve aucune puce qui réponde, bien que la série en ait une. Le document reste valable.
ok-chip-silent-why = Les puces cassent : couvertures pliées, eau, années dans une poche arrière. Une puce muette ne prouve rien sur le reste.
ok-chip-silent-how = Lecteur de puce : la première étape échoue. Reposez le document, écartez métal et autres documents. Examinez ensuite page, impression et portrait avec plus de soin que d’habitude, et notez-le.
ok-chip-silent-mistaken = Une puce peut avoir été détruite exprès pour cacher qu’elle contredit la page : cherchez brûlures, coupures et marques de pression, et examinez tout le reste.
ok-chip-silent-rule = Un document dont la puce ne fonctionne pas reste un document de voyage valable (Doc 9303-11 de l’OACI, §2).

# Observations, one for each trace: facts only
ok-chip-silent-silent = Les documents de cette série ont une puce, et aucune ne répond.
