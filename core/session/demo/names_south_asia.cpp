// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/demo/names.h"

namespace core::session::demo {
namespace {

// A table reads better in columns.
// clang-format off
constexpr NamePair kHindiMen[] = {
    {"Rajesh", "राजेश"}, {"Amit", "अमित"},    {"Sandeep", "संदीप"},  {"Vikas", "विकास"},
    {"Manoj", "मनोज"},  {"Deepak", "दीपक"},  {"Sunil", "सुनील"},    {"Arjun", "अर्जुन"},
    {"Rohit", "रोहित"}, {"Ashish", "आशीष"},  {"Pradeep", "प्रदीप"}, {"Naveen", "नवीन"},
    {"Mukesh", "मुकेश"},  {"Ankit", "अंकित"},   {"Dinesh", "दिनेश"},   {"Gaurav", "गौरव"},
    {"Harish", "हरीश"}, {"Kamlesh", "कमलेश"}, {"Lokesh", "लोकेश"},   {"Nitin", "नितिन"},
    {"Pankaj", "पंकज"},  {"Ravi", "रवि"},     {"Sachin", "सचिन"},   {"Tarun", "तरुण"},
    {"Umesh", "उमेश"},
};
constexpr NamePair kHindiWomen[] = {
    {"Sunita", "सुनीता"}, {"Pooja", "पूजा"},   {"Anjali", "अंजलि"}, {"Kavita", "कविता"},
    {"Neha", "नेहा"},     {"Rekha", "रेखा"},   {"Seema", "सीमा"},  {"Jyoti", "ज्योति"},
    {"Meena", "मीना"},   {"Shweta", "श्वेता"},
};
constexpr NamePair kHindiFamilies[] = {
    {"Kumar", "कुमार"},    {"Sharma", "शर्मा"}, {"Singh", "सिंह"},     {"Yadav", "यादव"},
    {"Verma", "वर्मा"},    {"Gupta", "गुप्ता"},  {"Mishra", "मिश्रा"},  {"Chauhan", "चौहान"},
    {"Tiwari", "तिवारी"}, {"Patel", "पटेल"},   {"Rathore", "राठौर"}, {"Joshi", "जोशी"},
    {"Pandey", "पांडे"},    {"Saini", "सैनी"},
};

constexpr NamePair kTamilMen[] = {
    {"Karthik", "கார்த்திக்"}, {"Murugan", "முருகன்"},  {"Senthil", "செந்தில்"}, {"Vijay", "விஜய்"},
    {"Prakash", "பிரகாஷ்"},  {"Saravanan", "சரவணன்"}, {"Dinesh", "தினேஷ்"},   {"Arun", "அருண்"},
    {"Mani", "மணி"},        {"Gopal", "கோபால்"},     {"Suresh", "சுரேஷ்"},   {"Bala", "பாலா"},
};
constexpr NamePair kTamilWomen[] = {
    {"Priya", "பிரியா"},  {"Lakshmi", "லட்சுமி"}, {"Divya", "திவ்யா"},
    {"Kavitha", "கவிதா"}, {"Meena", "மீனா"},      {"Selvi", "செல்வி"},
};
constexpr NamePair kTamilFathers[] = {
    {"Ramanathan", "ராமநாதன்"}, {"Subramaniam", "சுப்பிரமணியம்"},
    {"Krishnan", "கிருஷ்ணன்"},   {"Selvam", "செல்வம்"},
    {"Palani", "பழனி"},        {"Rajan", "ராஜன்"},
    {"Shanmugam", "சண்முகம்"},   {"Velu", "வேலு"},
};

constexpr NamePair kTeluguMen[] = {
    {"Srinivas", "శ్రీనివాస్"}, {"Ramesh", "రమేష్"}, {"Venkatesh", "వెంకటేష్"}, {"Mahesh", "మహేష్"},
    {"Naresh", "నరేష్"},     {"Ravi", "రవి"},    {"Kiran", "కిరణ్"},       {"Anil", "అనిల్"},
    {"Suresh", "సురేష్"},    {"Raju", "రాజు"},
};
constexpr NamePair kTeluguWomen[] = {
    {"Lakshmi", "లక్ష్మి"},
    {"Swathi", "స్వాతి"},
    {"Anitha", "అనిత"},
    {"Sravani", "శ్రావణి"},
};
constexpr NamePair kTeluguFamilies[] = {
    {"Reddy", "రెడ్డి"}, {"Rao", "రావు"},      {"Naidu", "నాయుడు"},
    {"Varma", "వర్మ"}, {"Chowdary", "చౌదరి"}, {"Goud", "గౌడ్"},
};

constexpr NamePair kBengaliMen[] = {
    {"Subir", "সুবীর"},   {"Tapan", "তপন"},  {"Anirban", "অনির্বাণ"},  {"Sourav", "সৌরভ"},
    {"Bikash", "বিকাশ"}, {"Rahul", "রাহুল"}, {"Debashis", "দেবাশিস"}, {"Partha", "পার্থ"},
};
constexpr NamePair kBengaliWomen[] = {
    {"Mousumi", "মৌসুমী"},
    {"Rina", "রীনা"},
    {"Shampa", "শম্পা"},
    {"Ananya", "অনন্যা"},
};
constexpr NamePair kBengaliFamilies[] = {
    {"Das", "দাস"}, {"Mondal", "মণ্ডল"}, {"Ghosh", "ঘোষ"},
    {"Roy", "রায়"}, {"Saha", "সাহা"},   {"Biswas", "বিশ্বাস"},
};

constexpr NamePair kGujaratiMen[] = {
    {"Jignesh", "જિગ્નેશ"}, {"Hardik", "હાર્દિક"}, {"Bhavesh", "ભાવેશ"},
    {"Mehul", "મેહુલ"},     {"Kishor", "કિશોર"},  {"Nilesh", "નીલેશ"},
};
constexpr NamePair kGujaratiWomen[] = {{"Hetal", "હેતલ"}, {"Komal", "કોમલ"}, {"Bhavna", "ભાવના"}};
constexpr NamePair kGujaratiFamilies[] = {
    {"Patel", "પટેલ"}, {"Shah", "શાહ"}, {"Solanki", "સોલંકી"}, {"Parmar", "પરમાર"}, {"Desai", "દેસાઈ"},
};

constexpr NamePair kUrduMen[] = {
    {"Muhammad Ali", "محمد علی"},
    {"Bilal Ahmed", "بلال احمد"},
    {"Imran Ali", "عمران علی"},
    {"Usman", "عثمان"},
    {"Hamza", "حمزہ"},
    {"Faisal", "فیصل"},
    {"Asif", "آصف"},
    {"Zeeshan", "ذیشان"},
};
constexpr NamePair kUrduWomen[] = {{"Ayesha", "عائشہ"}, {"Sana", "ثناء"}, {"Rabia", "رابعہ"}};
constexpr NamePair kUrduFamilies[] = {
    {"Khan", "خان"},  {"Shah", "شاہ"},      {"Khattak", "خٹک"},
    {"Malik", "ملک"}, {"Qureshi", "قریشی"}, {"Butt", "بٹ"},
};

constexpr NamePair kBangladeshiMen[] = {
    {"Rafiqul", "রফিকুল"}, {"Shahidul", "শহীদুল"}, {"Kamal", "কামাল"},  {"Jahangir", "জাহাঙ্গীর"},
    {"Sohel", "সোহেল"},   {"Mizanur", "মিজানুর"}, {"Nazmul", "নাজমুল"},
};
constexpr NamePair kBangladeshiWomen[] = {
    {"Nasrin", "নাসরিন"}, {"Salma", "সালমা"}, {"Shirin", "শিরিন"}};
constexpr NamePair kBangladeshiFamilies[] = {
    {"Islam", "ইসলাম"}, {"Haque", "হক"},     {"Hossain", "হোসেন"},
    {"Uddin", "উদ্দিন"}, {"Rahman", "রহমান"}, {"Miah", "মিয়া"},
};

constexpr NamePair kNepaliMen[] = {
    {"Deepak", "दीपक"},   {"Bishnu", "विष्णु"}, {"Ramesh", "रमेश"},    {"Suman", "सुमन"},
    {"Prakash", "प्रकाश"}, {"Kiran", "किरण"},  {"Santosh", "सन्तोष"},
};
constexpr NamePair kNepaliWomen[] = {
    {"Bimala", "बिमला"}, {"Sunita", "सुनिता"}, {"Sabina", "सबिना"}, {"Gita", "गीता"}};
constexpr NamePair kNepaliFamilies[] = {
    {"Chaudhary", "चौधरी"}, {"Tamang", "तामाङ"},  {"Rai", "राई"},   {"Gurung", "गुरुङ"},
    {"Thapa", "थापा"},      {"Shrestha", "श्रेष्ठ"}, {"Magar", "मगर"},
};

constexpr NamePair kSinhalaMen[] = {
    {"Kasun", "කසුන්"},    {"Nuwan", "නුවන්"}, {"Chamara", "චාමර"},
    {"Sampath", "සම්පත්"}, {"Ruwan", "රුවන්"}, {"Lahiru", "ලහිරු"},
};
constexpr NamePair kSinhalaWomen[] = {{"Nadeesha", "නදීශා"}, {"Dilani", "දිලානි"}, {"Kumari", "කුමාරි"}};
constexpr NamePair kSinhalaFamilies[] = {
    {"Silva", "සිල්වා"},    {"Perera", "පෙරේරා"},    {"Fernando", "ප්‍රනාන්දු"},
    {"Bandara", "බණ්ඩාර"}, {"Jayasinghe", "ජයසිංහ"},
};

constexpr NameGroup kSouthAsia[] = {
    {"IND", "hin", 52, NameOrder::GivenFamily, "Z", kHindiMen, kHindiWomen, kHindiFamilies},
    {"IND", "tam", 18, NameOrder::GivenFather, "U", kTamilMen, kTamilWomen, kTamilFathers},
    {"IND", "tel", 16, NameOrder::GivenFamily, "W", kTeluguMen, kTeluguWomen, kTeluguFamilies},
    {"IND", "ben", 11, NameOrder::GivenFamily, "V", kBengaliMen, kBengaliWomen, kBengaliFamilies},
    {"IND", "guj", 9, NameOrder::GivenFamily, "T", kGujaratiMen, kGujaratiWomen, kGujaratiFamilies},
    {"PAK", "urd", 7, NameOrder::GivenFamily, "AB", kUrduMen, kUrduWomen, kUrduFamilies},
    {"BGD", "ben", 6, NameOrder::GivenFamily, "BX", kBangladeshiMen, kBangladeshiWomen,
     kBangladeshiFamilies},
    {"NPL", "nep", 7, NameOrder::GivenFamily, "1", kNepaliMen, kNepaliWomen, kNepaliFamilies},
    {"LKA", "sin", 4, NameOrder::GivenFamily, "N", kSinhalaMen, kSinhalaWomen, kSinhalaFamilies},
};
// clang-format on

} // namespace

std::span<const NameGroup> southAsianNames()
{
    return kSouthAsia;
}

} // namespace core::session::demo
