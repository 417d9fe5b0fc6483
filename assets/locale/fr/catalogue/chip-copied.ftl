# Catalogue: chip-copied
chip-copied = une puce copiée
chip-copied-title = Puce copiée
chip-copied-words = puce, clone, clonée, copie, authentification active, authentification de la puce, ca, aa, pace-cam, rfid
chip-copied-summary = La puce contient des données signées par l’État, mais ce n’est pas la puce que l’État a délivrée.
chip-copied-why = Des données signées se copient octet pour octet sur une autre puce, et l’authentification passive réussit encore. Seule une puce qui détient son secret répond au contrôle contre la copie.
chip-copied-how = Lecteur de puce : voyez l’étape « Contre la copie ». Relisez avant de conclure. Examinez aussi la page : une copie a besoin d’un support.
chip-copied-mistaken = Les puces de certaines séries n’ont rien contre la copie : l’étape n’est alors pas effectuée, et cela ne dit rien. Un mauvais contact peut interrompre l’étape ; une deuxième lecture le montre.
chip-copied-rule = L’authentification active, l’authentification de la puce et PACE avec mappage d’authentification montrent que la puce est celle qui a été délivrée (Doc 9303-11 de l’OACI, §6).

# Observations, one for each trace: facts only
chip-copied-copy = { $mechanism } : la puce ne peut montrer qu’elle détient son secret ; les données peuvent avoir été copiées d’une autre puce.
