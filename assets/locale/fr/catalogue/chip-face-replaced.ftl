# Catalogue: chip-face-replaced
chip-face-replaced = un visage remplacé dans la puce
chip-face-replaced-title = Visage remplacé dans la puce
chip-face-replaced-words = puce, dg2, visage, empreinte, hachage, authentification passive, photo de la puce
chip-face-replaced-summary = L’image enregistrée dans la puce n’est pas celle que l’État a signée.
chip-face-replaced-why = Chaque groupe de données est signé par son empreinte. Qui met une autre image dans la puce ne peut la signer : l’empreinte du DG2 ne convient plus.
chip-face-replaced-how = Lecteur de puce : voyez l’étape « Empreinte du DG2 », puis comparez l’image enregistrée avec l’image imprimée et le porteur.
chip-face-replaced-mistaken = L’image enregistrée peut honnêtement avoir un autre fond, un autre cadrage ou une autre couleur ; son empreinte est alors juste.
chip-face-replaced-rule = L’authentification passive compare l’empreinte de chaque groupe de données avec l’objet de sécurité du document (Doc 9303-11 de l’OACI, §5.1).

# Observations, one for each trace: facts only
chip-face-replaced-hash = L’empreinte du DG2 n’est pas celle de l’objet de sécurité : l’image a été modifiée après la délivrance.
chip-face-replaced-face = L’image de la puce montre une autre personne que le portrait imprimé.
