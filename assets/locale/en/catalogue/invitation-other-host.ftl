# Catalogue: invitation-other-host
invitation-other-host = an invitation signed by somebody who is not the host
invitation-other-host-title = Invitation signed by another
invitation-other-host-words = invitation, host, other name, signature, signed by another, sponsor, bought invitation
invitation-other-host-summary = The invitation is made out in the name of one person and signed by another.
invitation-other-host-why = Invitations are sold, and made out in the names of people who know nothing of the guest. Who waits for the traveller is then not who invites.
invitation-other-host-how = Cross-check: read the host’s name at the head, then the name under the signature. Ask the traveller: “Who are you going to? How do you know this person? What is the telephone number?” The answers are facts that second line can verify with the host.
invitation-other-host-mistaken = Hosts sign with an initial, or with a maiden name; the surname or the explanation then fits. An employee signs for a firm: its name is on the letter.
invitation-other-host-rule = An invitation supports the purpose of a journey and is no condition by itself: a contradiction goes to second line with the facts, not with a guess.

# Observations, one for each trace: facts only
invitation-other-host-host = The host is { $genuine }; the invitation is signed by { $shown }.
invitation-other-host-signatory = It is signed by { $shown }; the host named above is { $genuine }.
