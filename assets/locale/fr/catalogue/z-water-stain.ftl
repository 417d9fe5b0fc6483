# Catalogue: z-water-stain
z-water-stain = cerne d’eau
z-water-stain-title = Cerne d’eau
z-water-stain-words = tache, tache d’eau, eau, cerne, auréole, humidité, mouillé, bord brun, décoloration, effacement chimique
z-water-stain-summary = Un cerne brunâtre traverse champs et pages sans distinction ; texte et fond y sont entiers.
z-water-stain-why = La pluie, les boissons renversées et les inondations atteignent les passeports. Une tache seule n’accuse personne.
z-water-stain-how = Lumière blanche : suivez le contour ; il ne tient pas compte des champs. Tournez les pages : le même contour revient au même endroit. UV-A et lumière transmise : le texte y est intact et le papier n’est pas aminci.
z-water-stain-mistaken = Cela ressemble à un effacement chimique. Celui-ci reste dans un champ d’une seule page, et le texte ou le fond y est pâli ou récrit.
z-water-stain-rule = L’OACI nomme l’altération des données comme menace (Doc 9303-2, A.4) ; une tache qui n’altère aucune donnée est un dommage et non une altération.

# Observations, one for each trace: facts only
z-water-stain-tide = Un cerne traverse la page, comme sur les autres pages ; texte et fond y sont entiers.
