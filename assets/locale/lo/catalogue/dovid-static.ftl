# Catalogue: dovid-static
dovid-static = DOVID ທີ່ບໍ່ປ່ຽນ
dovid-static-title = DOVID ບໍ່ປ່ຽນ
dovid-static-words = ໂຮໂລແກຣມ, ຟອຍ, ບໍ່ປ່ຽນ, ບໍ່ເຄື່ອນໄຫວ, ອຽງ, ສີຮຸ້ງ, dovid, hologram
dovid-static-summary = ເມື່ອອຽງໜ້າ DOVID ຮັກສາຮູບດຽວ; ໃນຂອງແທ້ ລາຍສະຫຼັບກັນ, ແລ່ນ ແລະ ປາກົດຂຶ້ນ.
dovid-static-why = ການປ່ຽນຕາມມຸມຄືສິ່ງທີ່ປ້ອງກັນ DOVID, ເພາະສຳເນົາເຮັດຕາມບໍ່ໄດ້. ອັນທີ່ພຽງແຕ່ເຫຼື້ອມບໍ່ແມ່ນຂອງລັດທີ່ອອກເອກະສານ.
dovid-static-how = ອຽງ: ອຽງໜ້າຊ້າໆ ໄປທັງສອງຂ້າງ ແລະ ເບິ່ງ DOVID. ບອກວ່າມີຫຍັງປາກົດ ແລະ ຫຍັງຫາຍໄປ. ປຽບທຽບ: ອຽງຂອງແທ້ໃນມຸມດຽວກັນ; ມັນສະແດງລາຍທີ່ບ່ອນນີ້ບໍ່ມີ.
dovid-static-mistaken = ຖ້າອຽງໜ້ອຍ ຫຼື ແສງບໍ່ພໍ ຂອງແທ້ກໍຄືບໍ່ປ່ຽນ: ໃຫ້ອຽງຕື່ມທັງສອງຂ້າງ. ຮອຍຂີດຂ່ວນເຮັດໃຫ້ມົວບາງບ່ອນ ແຕ່ບໍ່ຢຸດການປ່ຽນ.
dovid-static-rule = ລາຍຂອງ DOVID ປ່ຽນຕາມມຸມ (ICAO Doc 9303-2, ເອກະສານຊ້ອນ A, A.5.4; ອະທິບາຍສັບ PRADO).

# Observations, one for each trace: facts only
dovid-static-fixed = ເມື່ອອຽງໜ້າ DOVID ຮັກສາຮູບເກົ່າ; ໃນຂອງແທ້ ລາຍສະຫຼັບກັນ ແລະ ມີລາຍໃໝ່ປາກົດ.
