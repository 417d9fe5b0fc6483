# Catalogue: chip-rewritten
chip-rewritten = une puce réécrite pour une autre personne
chip-rewritten-title = Puce réécrite
chip-rewritten-words = puce, dg1, dg2, puce réécrite, puce maison, autosignée, signataire inconnu, csca, autre personne dans la puce, discordance
chip-rewritten-summary = La puce contient nom et visage d’une autre personne. Empreintes et signature concordent entre elles, et nul ne répond du signataire.
chip-rewritten-why = Chacun peut signer des données avec sa propre clé ; empreintes et signature réussissent alors. Seule la chaîne jusqu’au certificat signataire national dit à qui est la clé, et seule la page dit de qui devrait être la puce.
chip-rewritten-how = Lecteur de puce : voyez « Certificats », étape non effectuée, et ce qui diffère entre DG1, DG2 et page. Comparez page, puce et porteur, tous trois.
chip-rewritten-mistaken = Un signataire inconnu à ce poste ne prouve rien tant que données et visage sont ceux de la page : les listes de certificats ne sont jamais complètes.
chip-rewritten-rule = La signature se vérifie jusqu’à un certificat signataire national de confiance (Doc 9303-11 de l’OACI, §5.1, 9303-12 §5) ; DG1 et DG2 répètent MRZ et portrait (9303-10 §4.7).

# Observations, one for each trace: facts only
chip-rewritten-signer = { $signer } a signé la puce, et aucun certificat signataire national de la liste n’en répond.
chip-rewritten-data = Le DG1 nomme { $shown } ; la page nomme quelqu’un d’autre.
chip-rewritten-face = L’image de la puce montre une autre personne que le portrait imprimé.
