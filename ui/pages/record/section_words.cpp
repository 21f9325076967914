// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/record/section_words.h"

#include <QString>

namespace ui::pages {

core::TrText openingWords(core::forms::Section section)
{
    using core::forms::Section;
    switch (section) {
    case Section::Identity:
        return CORE_TR("words", "What would you like us to call you? You can use any name you "
                                "want here.");
    case Section::Documents:
        return CORE_TR("words", "Some people have their papers with them and some do not. How is "
                                "it for you?");
    case Section::Family:
        return CORE_TR("words", "Is there anybody here you want to stay close to, or would rather "
                                "not be near?");
    case Section::Consent:
        return CORE_TR("words", "You decide what we write down and who may see it. You can change "
                                "your mind at any time.");
    case Section::Recruitment:
        return CORE_TR("words", "How did you first hear about the work? Tell it in the way you "
                                "like.");
    case Section::Journey:
        return CORE_TR("words", "Would you tell me how you came here, from wherever you want to "
                                "begin?");
    case Section::Work:
        return CORE_TR("words", "What was a usual day like there? Leave out what you do not want "
                                "to say.");
    case Section::Harm:
        return CORE_TR("words", "Some people were hurt there. You do not have to talk about it. "
                                "Is there anything you want us to know?");
    case Section::Health:
        return CORE_TR("words", "How do you feel today? Is there anything you need now?");
    case Section::Screening:
        return CORE_TR("words", "Some people could go out when they wanted. Some could not. How "
                                "was it for you?");
    case Section::Wishes:
        return CORE_TR("words", "What would you like to happen next? Is there a place you would "
                                "rather not go back to?");
    case Section::Referrals:
        return CORE_TR("words", "There are people who can help with this. Shall I tell you about "
                                "them first?");
    case Section::Notes:
    case Section::Attachments:
    case Section::History: return {};
    }
    return {};
}

} // namespace ui::pages
