# Catalogue: ok-chip-signer-unknown
ok-chip-signer-unknown = ຜູ້ເຊັນທີ່ດ່ານນີ້ບໍ່ຮູ້ຈັກ
ok-chip-signer-unknown-title = ດ່ານນີ້ບໍ່ຮູ້ຈັກຜູ້ເຊັນ
ok-chip-signer-unknown-words = ບໍ່ຮູ້ຈັກຜູ້ເຊັນ, csca, ໃບຢັ້ງຢືນ, ລາຍການໄວ້ໃຈ, ບໍ່ໄດ້ກວດ, pkd
ok-chip-signer-unknown-summary = ຂໍ້ມູນ ແລະ ລາຍເຊັນຂອງຊິບກົງກັນ ແຕ່ໃບຢັ້ງຢືນຂອງປະເທດເໜືອຜູ້ເຊັນບໍ່ຢູ່ໃນລາຍການຂອງດ່ານນີ້.
ok-chip-signer-unknown-why = ໃບຢັ້ງຢືນແລກປ່ຽນກັນລະຫວ່າງລັດ ແລະ ໃບໃໝ່ມາຮອດຊ້າ. ສິ່ງທີ່ດ່ານນີ້ຂາດ ບໍ່ແມ່ນຄວາມຜິດຂອງຜູ້ເດີນທາງ.
ok-chip-signer-unknown-how = ເຄື່ອງອ່ານຊິບ: ຂັ້ນ “ໃບຢັ້ງຢືນ” ບໍ່ໄດ້ກວດ ແລະ ບໍ່ມີຂັ້ນໃດບໍ່ຜ່ານ. ຂໍ້ມູນ ແລະ ໃບໜ້າໃນຊິບກົງກັບໜ້າ. ໃຫ້ອີງໃສ່ການກວດສ່ວນອື່ນ ແລະ ບັນທຶກໄວ້ ເພື່ອເພີ່ມລາຍການ.
ok-chip-signer-unknown-mistaken = ຊິບທີ່ມີຄົນເຮັດຂຶ້ນກໍມີຜູ້ເຊັນທີ່ບໍ່ຮູ້ຈັກ: ໃນກໍລະນີນັ້ນຊື່ ຫຼື ໃບໜ້າຕ່າງກັບໜ້າ ຫຼື ໜ້າຖືກດັດແປງ.
ok-chip-signer-unknown-rule = ໃບຢັ້ງຢືນຂອງປະເທດແລກປ່ຽນກັນລະຫວ່າງລັດ ໃນ master list ແລະ ຜ່ານສາລະບານຂອງ ICAO (ICAO Doc 9303-12 §2 ແລະ §7).

# Observations, one for each trace: facts only
ok-chip-signer-unknown-signer = { $signer } ເຊັນຊິບ; ໃບຢັ້ງຢືນຂອງປະເທດບໍ່ຢູ່ໃນລາຍການຂອງດ່ານນີ້.
