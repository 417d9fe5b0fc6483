# Catalogue: ok-host-initial
ok-host-initial = ຜູ້ເຊີນທີ່ເຊັນດ້ວຍຕົວຫຍໍ້
ok-host-initial-title = ຜູ້ເຊີນເຊັນດ້ວຍຕົວຫຍໍ້
ok-host-initial-words = ໜັງສືເຊີນ, ຜູ້ເຊີນ, ຕົວຫຍໍ້, ຊື່ສັ້ນ, ລາຍເຊັນ, ນາມສະກຸນດຽວກັນ
ok-host-initial-summary = ຊື່ກ້ອງລາຍເຊັນສັ້ນກວ່າຊື່ຜູ້ເຊີນຢູ່ຫົວ; ນາມສະກຸນ ແລະ ຕົວຫຍໍ້ກົງກັນ.
ok-host-initial-why = ຄົນຂຽນຊື່ເຕັມໃນແບບຟອມ ແຕ່ເຊັນຕາມທີ່ເຄີຍເຊັນ.
ok-host-initial-how = ທຽບຂໍ້ມູນ: ອ່ານນາມສະກຸນ ແລະ ຕົວອັກສອນທຳອິດກ້ອງລາຍເຊັນ ແລ້ວອ່ານຢູ່ຫົວໜັງສືເຊີນ. ທັງສອງກົງກັນ.
ok-host-initial-mistaken = ຖ້າຄົນອື່ນເຊັນ ນາມສະກຸນຈະຕ່າງກັນ ແລະ ຕົວຫຍໍ້ກໍມັກຕ່າງ.
ok-host-initial-rule = ໃຜຈະເຊັນແນວໃດກໍໄດ້: ບໍ່ມີກົດລະບຽບໃດບັງຄັບໃຫ້ຂຽນຊື່ເຕັມກ້ອງລາຍເຊັນ.

# Observations, one for each trace: facts only
ok-host-initial-host = ຜູ້ເຊີນແມ່ນ { $genuine }; ເຊັນວ່າ { $shown }. ນາມສະກຸນ ແລະ ຕົວຫຍໍ້ກົງກັນ.
ok-host-initial-signatory = ເຊັນວ່າ { $shown }, ຕົວຫຍໍ້ຂອງ { $genuine }.
