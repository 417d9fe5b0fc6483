# Catalogue: ticket-other-person
ticket-other-person = ປີ້ຂອງຄົນອື່ນ
ticket-other-person-title = ປີ້ຂອງຄົນອື່ນ
ticket-other-person-words = ປີ້, ຜູ້ໂດຍສານອື່ນ, ຊື່ບໍ່ກົງ, ເລກໜັງສືຜ່ານແດນບໍ່ກົງ, ແລກບັດຂຶ້ນຍົນ, ເສັ້ນທາງ
ticket-other-person-summary = ປີ້ລະບຸຜູ້ໂດຍສານອື່ນ ແລະ ໜັງສືຜ່ານແດນອື່ນ.
ticket-other-person-why = ມີການແລກປີ້ກັນໃນເຂດຕໍ່ຍົນ ແລະ ມີຄົນທີສາມຊື້ໃຫ້ຜູ້ທີ່ຖືກລັກລອບນຳພາ ຫຼື ຖືກຄວບຄຸມ. ຜູ້ຖືປີ້ອາດເປັນຜູ້ເຄາະຮ້າຍ.
ticket-other-person-how = ທຽບຂໍ້ມູນ: ອ່ານຊື່ຜູ້ໂດຍສານ ແລະ ເລກໜັງສືຜ່ານແດນໃນປີ້ ແລ້ວອ່ານໃນໜັງສືຜ່ານແດນ. ຖາມ: “ໃຜຊື້ປີ້ໃຫ້? ຈ່າຍແນວໃດ? ໃຜມາຮັບ?” ຖ້າຄົນອື່ນຕອບແທນ ຫຼື ຜູ້ເດີນທາງບໍ່ຮູ້ ໃຫ້ແຍກກັນຢ່າງສຸພາບ ແລະ ຄິດເຖິງການປົກປ້ອງກ່ອນ.
ticket-other-person-mistaken = ນາມສະກຸນຫຼັງແຕ່ງງານ, ຊື່ສະຫຼັບລຳດັບ ຫຼື ຖືກຕັດ, ຫຼື ປີ້ທີ່ຊື້ກ່ອນປ່ຽນໜັງສືຜ່ານແດນ ອະທິບາຍໄດ້ຫຼາຍຢ່າງ: ແຕ່ຈະຍັງມີບາງສ່ວນທີ່ກົງກັນ.
ticket-other-person-rule = ຊື່ໃນປີ້ຕ້ອງເປັນຊື່ໃນໜັງສືຜ່ານແດນທີ່ໃຊ້ເດີນທາງ; ສາຍການບິນກວດກ່ອນຂຶ້ນ. ຜູ້ຖືກລັກລອບນຳພາບໍ່ຕ້ອງຮັບໂທດຍ້ອນຖືກລັກລອບນຳພາ (ພິທີສານຕ້ານການລັກລອບນຳພາຄົນເຂົ້າເມືອງ, ມາດຕາ 5).

# Observations, one for each trace: facts only
ticket-other-person-passenger = ປີ້ເປັນຂອງ { $shown }; ໜັງສືຜ່ານແດນເປັນຂອງ { $genuine }.
ticket-other-person-number = ປີ້ລະບຸໜັງສືຜ່ານແດນ { $shown_number }; ເຫຼັ້ມນີ້ແມ່ນ { $genuine_number }.
ticket-other-person-passport-name = ໜັງສືຜ່ານແດນເປັນຂອງ { $genuine }; ປີ້ລະບຸ { $shown }.
ticket-other-person-passport-number = ໜັງສືຜ່ານແດນນີ້ແມ່ນ { $genuine_number }; ປີ້ລະບຸ { $shown_number }.
