# Catalogue: z-wear-laminate
z-wear-laminate = film usé
z-wear-laminate-title = Film usé
z-wear-laminate-words = usure, usé, éraflures, éraflé, rayures, rayé, coin terne, vieux film, laminat, film décollé
z-wear-laminate-summary = Un coin de la page est terne et rayé ; il n’y a pas de coupure, et tout ce qui est dessous continue.
z-wear-laminate-why = Les passeports se portent dans les poches pendant des années. L’usure des bords et des coins est la raison anodine la plus fréquente d’un second regard.
z-wear-laminate-how = Lumière rasante : cherchez un bord droit ou fermé ; les rayures vont dans tous les sens et n’en ont pas. Lumière blanche : voyez que lignes et impression continuent dessous. Incliner : le DOVID est entier.
z-wear-laminate-mistaken = Cela ressemble à un film décollé puis reposé. Il en resterait des bulles, une coupure ou une marche, et des ruptures dans le fond ou le DOVID.
z-wear-laminate-rule = Une manipulation rompt le fond ou l’élément qui chevauche le portrait (Doc 9303-2 de l’OACI, appendice A, A.5.4.1) ; l’usure ne rompt ni l’un ni l’autre et n’est pas une faute.

# Observations, one for each trace: facts only
z-wear-laminate-scuffs = La surface est terne et rayée ici ; le fond et l’impression continuent dessous sans rupture.
