// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ui/thai_labels.h"

#include <array>
#include <string_view>

namespace test {

namespace {

struct ThaiLabel {
    std::string_view source;
    const char* thai;
};

constexpr std::array kThaiLabels = {
    ThaiLabel{"Passenger manifest", "บัญชีรายชื่อผู้โดยสาร"},
    ThaiLabel{"From", "ต้นทาง"},
    ThaiLabel{"To", "ปลายทาง"},
    ThaiLabel{"Leaves", "ออกเดินทาง"},
    ThaiLabel{"Vehicle", "ยานพาหนะ"},
    ThaiLabel{"No.", "ลำดับ"},
    ThaiLabel{"Seat", "ที่นั่ง"},
    ThaiLabel{"Code", "รหัส"},
    ThaiLabel{"Name and name in own script", "ชื่อ"},
    ThaiLabel{"Sex", "เพศ"},
    ThaiLabel{"Born", "วันเกิด"},
    ThaiLabel{"Nationality", "สัญชาติ"},
    ThaiLabel{"Document", "เลขที่เอกสาร"},
    ThaiLabel{"Family", "ครอบครัว"},
    ThaiLabel{"Assist", "ช่วยเหลือ"},
    ThaiLabel{"On bus", "ขึ้นรถ"},
    ThaiLabel{"Arrived", "ถึงแล้ว"},
    ThaiLabel{"Prepared by", "จัดทำโดย"},
    ThaiLabel{"Checked by", "ตรวจสอบโดย"},
    ThaiLabel{"Driver", "พนักงานขับรถ"},
    ThaiLabel{"Escort lead", "หัวหน้าผู้ดูแลการเดินทาง"},
    ThaiLabel{"Handed over by", "ส่งมอบโดย"},
    ThaiLabel{"Received by", "รับมอบโดย"},
    ThaiLabel{"Signature", "ลายมือชื่อ"},
    ThaiLabel{"Page %1 of %2", "หน้า %1 จาก %2"},
    ThaiLabel{"This is your number here", "นี่คือหมายเลขของคุณที่นี่"},
    ThaiLabel{"Keep this slip. Someone who speaks %1 will come to talk with you.",
              "เก็บใบนี้ไว้ จะมีผู้ที่พูด%1มาคุยกับคุณ"},
};

} // namespace

ui::printing::LabelLanguage thaiLabels()
{
    ui::printing::LabelLanguage language;
    language.locale = QLocale(QStringLiteral("th"));
    language.translate = [](const core::TrText& text, int) {
        for (const ThaiLabel& label : kThaiLabels) {
            if (label.source == text.source)
                return QString::fromUtf8(label.thai);
        }
        return QString();
    };
    return language;
}

} // namespace test
