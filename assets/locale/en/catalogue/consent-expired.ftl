# Catalogue: consent-expired
consent-expired = a consent that has expired
consent-expired-title = Consent expired
consent-expired-words = consent letter, expired, old letter, earlier journey, dates past, letter used again
consent-expired-summary = The letter of consent was for an earlier journey; its last day is past.
consent-expired-why = Parents consent to one journey and until one day. Whoever uses the letter again travels with a child to whose journey nobody has agreed. The child may be a victim of trafficking: intercept and assist.
consent-expired-how = Read “valid until” first, then departure and return, and hold them against today’s date. Speak with the child apart from the companion, with a trained child officer. Call the parents at a number that you found yourself, not only at the one on the letter.
consent-expired-mistaken = Families renew a letter late or pack the old one by mistake; the parents can then be reached and confirm this journey. Months and days are written in different orders: read the date as the state writes it.
consent-expired-rule = A letter that has expired is no consent: refer to child protection first, and do not let the child leave with the companion meanwhile (UNODC, indicators of trafficking in children).

# Observations, one for each trace: facts only
consent-expired-until = The letter was valid until { $until }.
consent-expired-departure = The letter is for a departure on { $departure }, an earlier journey.
consent-expired-return = The letter has the return on { $return }, an earlier journey.
consent-expired-issue = The letter was signed on { $issue }.
