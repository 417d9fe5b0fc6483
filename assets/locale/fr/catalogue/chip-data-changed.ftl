# Catalogue: chip-data-changed
chip-data-changed = des données modifiées dans la puce
chip-data-changed-title = Données modifiées dans la puce
chip-data-changed-words = puce, dg1, empreinte, hachage, authentification passive, nom dans la puce, puce altérée, groupe de données, discordance
chip-data-changed-summary = Le nom dans le DG1 n’est ni celui que l’État a signé, ni celui de la page.
chip-data-changed-why = Les sas automatiques et les listes de surveillance prennent le nom dans la puce. Qui le change ne peut le signer : l’empreinte du DG1 ne convient plus.
chip-data-changed-how = Lecteur de puce : voyez l’étape « Empreinte du DG1 », puis les champs où DG1 et page diffèrent. Examinez tout de même la page : elle peut être authentique.
chip-data-changed-mistaken = Un nom abrégé ou translittéré autrement est le même nom, et son empreinte est juste. Une empreinte qui échoue seule, avec les mêmes données que la page, peut venir d’une série défectueuse : demandez à la deuxième ligne.
chip-data-changed-rule = L’authentification passive compare l’empreinte de chaque groupe de données avec l’objet de sécurité du document ; le DG1 répète la MRZ (Doc 9303-11 de l’OACI, §5.1, 9303-10 §4.7.1).

# Observations, one for each trace: facts only
chip-data-changed-hash = L’empreinte du DG1 n’est pas celle de l’objet de sécurité : les données ont été modifiées après la délivrance.
chip-data-changed-data = Le DG1 nomme { $shown } ; la page nomme quelqu’un d’autre.
