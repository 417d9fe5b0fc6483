# Catalogue: invitation-to-work
invitation-to-work = invitation à travailler avec un visa de visite
invitation-to-work-title = Invité à travailler
invitation-to-work-words = invitation, motif, emploi, travail, catégorie de visa, visite, travail domestique, restaurant
invitation-to-work-summary = L’invitation donne un travail comme motif du séjour ; le visa est un visa de visite.
invitation-to-work-why = À ceux qui viennent travailler avec un visa de visite, on a souvent dit que c’était permis ; ceux qui l’ont dit les tiennent ensuite facilement : sans papiers, sans salaire, sans retour. C’est un indicateur de traite à des fins de travail, jamais une preuve.
invitation-to-work-how = Recouper : lisez le motif de l’invitation, puis la catégorie du visa et ce qu’elle permet. Demandez, à l’écart de tout accompagnateur : « Que ferez-vous là-bas ? Qui a trouvé ce travail ? Combien serez-vous payé ? Qui garde votre passeport ? »
invitation-to-work-mistaken = Entre parents on s’aide, et « aider » n’est pas un emploi. Des États laissent les visiteurs ou les étudiants travailler un peu : voyez ce que la catégorie permet.
invitation-to-work-rule = Le motif doit correspondre au visa. La contradiction va en deuxième ligne avec les faits ; qui présente d’autres indicateurs va d’abord à la protection.

# Observations, one for each trace: facts only
invitation-to-work-purpose = Le motif de l’invitation est un travail : { $shown }. Le visa est de catégorie { $genuine }, pour une visite.
invitation-to-work-visa = Le visa est de catégorie { $genuine }, pour une visite ; l’invitation parle de travail : { $shown }.
