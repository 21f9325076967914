// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/record_parts/consent_words.h"

namespace ui::pages {

core::TrText wordsToRead(core::domain::Purpose purpose)
{
    using core::domain::Purpose;
    switch (purpose) {
    case Purpose::Register:
        return CORE_TR("consent words", "May we write down who you are, so that we can help you? "
                                        "Without it we help you by a number.");
    case Purpose::Photo:
        return CORE_TR("consent words", "May we take a photo of your face? It stays with us and "
                                        "helps us to recognise you.");
    case Purpose::Interview:
        return CORE_TR("consent words",
                       "May we ask you what happened and write it down? It takes time, you can "
                       "stop whenever you want, and you can leave out every question.");
    case Purpose::Health:
        return CORE_TR("consent words", "May we tell the clinic about your health, so that they "
                                        "can care for you?");
    case Purpose::Embassy:
        return CORE_TR("consent words", "May we tell the embassy of your country who you are? If "
                                        "you are afraid of that, say no; nobody will tell them.");
    case Purpose::Identification:
        return CORE_TR("consent words", "May we tell the ministry that decides who gets protection "
                                        "what you told us?");
    case Purpose::Police:
        return CORE_TR("consent words", "May we tell the police or a prosecutor what you told us, "
                                        "so that they can ask you as a witness?");
    case Purpose::Return:
        return CORE_TR("consent words", "May we tell an organisation that helps with the way home "
                                        "and after who you are and what you need?");
    case Purpose::Travel:
        return CORE_TR("consent words",
                       "May your name stand on the list for the bus or plane? The driver and the "
                       "office at the other end read it. Without it the list has your number.");
    case Purpose::Tracing:
        return CORE_TR("consent words", "May we look for your family and speak with them?");
    case Purpose::Statistics:
        return CORE_TR("consent words", "May we count you in figures that show nobody's name?");
    case Purpose::Recontact:
        return CORE_TR("consent words", "May we get in touch with you later, to hear how you are?");
    }
    return {};
}

core::TrText wordsAfter()
{
    return CORE_TR("consent words", "You can say no, and you can take a yes back at any time. "
                                    "Either way you get food, a bed and a doctor.");
}

} // namespace ui::pages
