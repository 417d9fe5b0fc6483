# Catalogue: ok-host-initial
ok-host-initial = a host who signs with an initial
ok-host-initial-title = Host signs with an initial
ok-host-initial-words = invitation, host, initial, short name, signature, same surname
ok-host-initial-summary = The name under the signature is shorter than the host’s name at the head; surname and initial agree.
ok-host-initial-why = People fill in a form with their full name and sign as they always do.
ok-host-initial-how = Cross-check: read surname and first letter under the signature, then at the head of the invitation. Both agree.
ok-host-initial-mistaken = Where somebody else signed, the surname differs, and the initial mostly does, too.
ok-host-initial-rule = How people sign is their own affair: no rule asks for the full name under a signature.

# Observations, one for each trace: facts only
ok-host-initial-host = The host is { $genuine }; it is signed { $shown }. Surname and initial agree.
ok-host-initial-signatory = It is signed { $shown }, short for { $genuine }.
