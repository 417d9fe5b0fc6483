# Catalogue: consent-one-parent
consent-one-parent = the consent of one parent only
consent-one-parent-title = Consent of one parent only
consent-one-parent-words = consent letter, parent missing, one signature, unsigned, child alone, custody, parental authority
consent-one-parent-summary = The letter is made for two parents; the second is not named and has not signed.
consent-one-parent-why = A child who travels without consent that can be verified may be abducted or trafficked. The child is never at fault: intercept and assist.
consent-one-parent-how = Cross-check: read the letter, count parents and signatures, and compare the child’s date of birth with the passport. Take the child aside, away from the companion, with a trained child officer, and ask openly: “Who is waiting for you? Who is travelling with you? Who can we call at home?” Then call the number that the authorities of the home state confirm, not the one on the letter.
consent-one-parent-mistaken = One parent may have sole custody, or be widowed: then a court’s order or a certificate says so. Ask for it, calmly; many families do not know the rule.
consent-one-parent-rule = In any doubt the best interests of the child come first; refer to child protection, and do not question the child in front of the companion (Trafficking in Persons Protocol, article 3 c; Convention on the Rights of the Child, article 3).

# Observations, one for each trace: facts only
consent-one-parent-parent = The place of the second parent is empty; the genuine letter names { $genuine } there.
consent-one-parent-signature = The line of the second parent bears no signature.
consent-one-parent-child = The passport gives the date of birth { $child }: the holder is a child.
