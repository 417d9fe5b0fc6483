# Catalogue: ok-ticket-name
ok-ticket-name = ຊື່ຖືກຕັດໃນປີ້
ok-ticket-name-title = ຊື່ຖືກຕັດໃນປີ້
ok-ticket-name-words = ປີ້, ຊື່ຖືກຕັດ, ຊື່ຕິດກັນ, ບໍ່ມີເຄື່ອງໝາຍ, ຊື່ສັ້ນ, ຊື່ຜູ້ໂດຍສານ
ok-ticket-name-summary = ປີ້ຂຽນຊື່ຕິດກັນ ແລະ ຖືກຕັດ; ຕົວອັກສອນທີ່ມີຢູ່ກົງກັນທັງໝົດ.
ok-ticket-name-why = ລະບົບຈອງປີ້ມີບ່ອນສຳລັບຊື່ໜ້ອຍ ແລະ ມີແຕ່ A–Z. ຫຼາຍລ້ານຄົນເດີນທາງດ້ວຍປີ້ແບບນີ້.
ok-ticket-name-how = ທຽບຂໍ້ມູນ: ອ່ານຕົວອັກສອນທີ່ມີຢູ່ເທື່ອລະຕົວ ທຽບກັບເຂດອ່ານດ້ວຍເຄື່ອງ: ນາມສະກຸນຄົບ, ຊື່ເລີ່ມແຕ່ຕົວທຳອິດ.
ok-ticket-name-mistaken = ປີ້ຂອງຄົນອື່ນມີຕົວອັກສອນອື່ນ ບໍ່ແມ່ນໜ້ອຍກວ່າ; ເລກໜັງສືຜ່ານແດນກໍບໍ່ກົງ.
ok-ticket-name-rule = ໜັງສືຜ່ານແດນແມ່ນສິ່ງລະບຸຕົວຜູ້ເດີນທາງ; ຂໍ້ມູນຂອງສາຍການບິນມີເທົ່າທີ່ລະບົບຂອງຕົນຮັບໄດ້.

# Observations, one for each trace: facts only
ok-ticket-name-passenger = ປີ້ຂຽນວ່າ { $shown }; ຊື່ເຕັມແມ່ນ { $genuine }. ທຸກຕົວອັກສອນທີ່ມີຢູ່ກົງກັນ.
ok-ticket-name-passport-name = ໜັງສືຜ່ານແດນມີຊື່ເຕັມ { $genuine }.
