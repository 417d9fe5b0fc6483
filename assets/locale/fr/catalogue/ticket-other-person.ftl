# Catalogue: ticket-other-person
ticket-other-person = billet d’une autre personne
ticket-other-person-title = Billet d’une autre personne
ticket-other-person-words = billet, autre passager, autre nom, numéro de passeport différent, carte d’embarquement échangée, itinéraire
ticket-other-person-summary = Le billet nomme un autre passager et un autre passeport.
ticket-other-person-why = Des billets s’échangent en zone de transit, et des tiers en achètent pour ceux qu’ils font passer ou contrôlent. Qui en porte un peut être une victime.
ticket-other-person-how = Recouper : lisez le passager et le numéro de passeport du billet, puis ceux du passeport. Demandez : « Qui a acheté votre billet ? Comment avez-vous payé ? Qui vous attend ? » Si quelqu’un d’autre répond, ou si le voyageur ne sait pas, séparez-les calmement et pensez d’abord à la protection.
ticket-other-person-mistaken = Un nom pris au mariage, un ordre des noms inversé ou un nom coupé, un billet acheté avant le renouvellement du passeport expliquent bien des choses : une partie concorde alors toujours.
ticket-other-person-rule = Le nom du billet est celui du passeport qui sert au voyage ; le transporteur le vérifie à l’embarquement. Les migrants ne sont pas punissables d’avoir été l’objet d’un trafic (Protocole contre le trafic illicite de migrants, article 5).

# Observations, one for each trace: facts only
ticket-other-person-passenger = Le billet est au nom de { $shown } ; le passeport est celui de { $genuine }.
ticket-other-person-number = Le billet nomme le passeport { $shown_number } ; ce passeport est { $genuine_number }.
ticket-other-person-passport-name = Le passeport est celui de { $genuine } ; le billet nomme { $shown }.
ticket-other-person-passport-number = Ce passeport est { $genuine_number } ; le billet nomme { $shown_number }.
