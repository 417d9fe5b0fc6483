# Catalogue: photo-substituted
photo-substituted = substitution de photo
photo-substituted-title = Photo substituée
photo-substituted-words = photo remplacée, photo changée, autre photo, nouveau portrait, photo échangée, bord coupé, bord du portrait, substitution
photo-substituted-summary = Un autre portrait a été inséré dans la page : tout ce qui traversait son bord est rompu, et le portrait secondaire montre un autre visage.
photo-substituted-why = Le document lui-même est authentique ; données et numéros passent donc tous les contrôles. Seuls le portrait et son bord montrent qu’il sert à une autre personne.
photo-substituted-how = Lumière rasante : suivez le bord du portrait ; une marche y jette une ombre fine. Incliner : voyez si le DOVID continue au-delà du bord. Loupe : voyez si les lignes du fond s’arrêtent au bord et de quels points l’image est faite. UV-A et comparaison : cherchez une lueur autour du portrait, et rapprochez-le du portrait secondaire. Lecteur de puce : comparez le visage de la puce avec le portrait et le porteur.
photo-substituted-mistaken = Un film usé ou éraflé montre des endroits ternes, mais aucun bord droit, et ce qui est dessous continue. Un portrait secondaire est plus pâle et plus grossier que le principal, mais de la même personne.
photo-substituted-rule = Le fond se mêle au portrait et un élément qui le chevauche le protège ; les portraits collés ne sont pas admis (Doc 9303-2 de l’OACI, appendice A, A.5.4.1 ; 9303-4).

# Observations, one for each trace: facts only
photo-substituted-edge = En lumière rasante, un bord en relief jette une ombre fine autour du portrait ; la surface authentique est lisse.
photo-substituted-guilloche = Sous la loupe, les lignes du fond s’arrêtent au bord du portrait ; dans l’authentique, elles continuent derrière la tête.
photo-substituted-dovid = Quand on incline la page, le DOVID s’interrompt au bord du portrait ; dans l’authentique, il continue au-delà.
photo-substituted-retro = En lumière coaxiale, le motif du film s’interrompt au bord du portrait ; dans l’authentique, il continue au-delà.
photo-substituted-process = Sous la loupe, le portrait a d’autres points que l’authentique : il a été imprimé par un autre procédé.
photo-substituted-glue = Sous UV-A, une ligne luit autour du portrait ; l’authentique n’en montre pas.
photo-substituted-ghost = Le portrait secondaire montre un autre visage que le portrait.
photo-substituted-face = Le visage du portrait ne concorde pas avec le portrait secondaire.
