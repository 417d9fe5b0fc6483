# Catalogue: chip-removed
chip-removed = une puce enlevée
chip-removed-title = Puce enlevée
chip-removed-words = puce enlevée, puce découpée, sans puce, puce manquante, couverture coupée, colle, symbole de puce, muette, couverture ouverte
chip-removed-summary = La couverture porte le symbole de la puce et aucune puce ne répond ; autour du symbole, la couverture a été coupée et recollée.
chip-removed-why = Une puce garde ce qui a été délivré. Sans elle, rien ne contredit une page altérée, et le document passe pour un document à la puce cassée.
chip-removed-how = Lecteur de puce : rien ne répond. Couverture, lumière rasante : cherchez autour du symbole un bord qui en fait le tour. UV-A : cherchez une ligne qui luit. Examinez ensuite la page de données comme une page qui cache quelque chose.
chip-removed-mistaken = Une puce qui casse d’elle-même laisse la couverture entière. Coins usés et couverture ternie n’ont pas de bord fermé et ne luisent pas.
chip-removed-rule = La manipulation de la puce est une menace que nomme l’OACI (Doc 9303-2, A.4). Un document dont la puce ne fonctionne pas reste valable (9303-11 §2) : c’est la coupure qui parle.

# Observations, one for each trace: facts only
chip-removed-cut = En lumière rasante, un bord fait le tour du symbole de la puce : la couverture a été ouverte ici ; l’authentique est lisse.
chip-removed-glue = Sous UV-A, une ligne luit autour du symbole de la puce ; l’authentique n’en montre pas.
chip-removed-silent = Les documents de cette série ont une puce, et aucune ne répond.
