# Catalogue: z-ink-smudge-stamp
z-ink-smudge-stamp = report d’encre d’un cachet
z-ink-smudge-stamp-title = Encre de la page d’en face
z-ink-smudge-stamp-words = bavure, miroir, image inversée, tampon pâle, report, maculage, encre humide, tampon double, cachet
z-ink-smudge-stamp-summary = Un cachet pâle et inversé se trouve sur la page ; il vient du cachet de la page d’en face.
z-ink-smudge-stamp-why = Les agents ferment les livrets quand l’encre est encore humide. La marque n’enregistre rien et ne cache rien.
z-ink-smudge-stamp-how = Lumière blanche : lisez-la ; elle est inversée et plus pâle. Regardez la page d’en face : le cachet s’y trouve à l’endroit qui la touche quand le livret est fermé. Recouper : forme et date sont les mêmes.
z-ink-smudge-stamp-mistaken = Cela ressemble à un cachet enlevé ou doublé. Un cachet enlevé laisse du papier mince, et un second cachet se lit à l’endroit.
z-ink-smudge-stamp-rule = Aucune règle du Doc 9303 de l’OACI n’est en cause. L’encre reportée est l’image inversée du cachet d’en face, à l’endroit symétrique.

# Observations, one for each trace: facts only
z-ink-smudge-stamp-mirror = L’empreinte pâle est l’image inversée du cachet de la page d’en face.
