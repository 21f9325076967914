<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Cli</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n manifests</source>
        <translation>
            <numerusform>%n manifest</numerusform>
            <numerusform>%n manifests</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingWords</name>
    <message numerus="yes">
        <source>%n more than there are seats</source>
        <translation>
            <numerusform>%n more than there are seats</numerusform>
            <numerusform>%n more than there are seats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the family not on this list</source>
        <translation>
            <numerusform>%n of the family not on this list</numerusform>
            <numerusform>%n of the family not on this list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>asked to travel with %n not on this list</source>
        <translation>
            <numerusform>asked to travel with %n not on this list</numerusform>
            <numerusform>asked to travel with %n not on this list</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message numerus="yes">
        <source>%n year(s), said on %1</source>
        <comment>age</comment>
        <translation>
            <numerusform>%n year, said on %1</numerusform>
            <numerusform>%n years, said on %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <comment>age</comment>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n year(s)</source>
        <comment>age</comment>
        <translation>
            <numerusform>about %n year</numerusform>
            <numerusform>about %n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>duration</comment>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <comment>duration</comment>
        <translation>
            <numerusform>%n h</numerusform>
            <numerusform>%n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>duration</comment>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ManifestWords</name>
    <message numerus="yes">
        <source>%n men</source>
        <translation>
            <numerusform>%n man</numerusform>
            <numerusform>%n men</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n women</source>
        <translation>
            <numerusform>%n woman</numerusform>
            <numerusform>%n women</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other</source>
        <translation>
            <numerusform>%n other</numerusform>
            <numerusform>%n other</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n under 18</source>
        <translation>
            <numerusform>%n under 18</numerusform>
            <numerusform>%n under 18</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n families kept together</source>
        <translation>
            <numerusform>%n family kept together</numerusform>
            <numerusform>%n families kept together</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n print as code only, at their choice or because nobody asked them.</source>
        <translation>
            <numerusform>%n prints as code only, at their choice or because nobody asked them.</numerusform>
            <numerusform>%n print as code only, at their choice or because nobody asked them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at stay open.</source>
        <translation>
            <numerusform>%n thing to look at stay open.</numerusform>
            <numerusform>%n things to look at stay open.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SyncWords</name>
    <message numerus="yes">
        <source>%n records are only on this laptop.</source>
        <translation>
            <numerusform>%n records are only on this laptop.</numerusform>
            <numerusform>%n records are only on this laptop.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records not yet shared</source>
        <translation>
            <numerusform>%n records not yet shared</numerusform>
            <numerusform>%n records not yet shared</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of its changes are not here. Carry the stick to it next.</source>
        <translation>
            <numerusform>%n of its changes are not here. Carry the stick to it next.</numerusform>
            <numerusform>%n of its changes are not here. Carry the stick to it next.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes are kept apart and not used.</source>
        <translation>
            <numerusform>%n changes are kept apart and not used.</numerusform>
            <numerusform>%n changes are kept apart and not used.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes wait for others they build on.</source>
        <translation>
            <numerusform>%n changes wait for others they build on.</numerusform>
            <numerusform>%n changes wait for others they build on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parts came from a laptop we do not trust.</source>
        <translation>
            <numerusform>%n parts came from a laptop we do not trust.</numerusform>
            <numerusform>%n parts came from a laptop we do not trust.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records were changed on two laptops.</source>
        <translation>
            <numerusform>%n records were changed on two laptops.</numerusform>
            <numerusform>%n records were changed on two laptops.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodayWords</name>
    <message numerus="yes">
        <source>of about %n expected</source>
        <translation>
            <numerusform>of about %n expected</numerusform>
            <numerusform>of about %n expected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n leave tomorrow</source>
        <translation>
            <numerusform>%n leaves tomorrow</numerusform>
            <numerusform>%n leave tomorrow</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::forms::RegistrationForm</name>
    <message numerus="yes">
        <source>Family of %1, %n people</source>
        <translation>
            <numerusform>Family of %1, %n person</numerusform>
            <numerusform>Family of %1, %n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::jobs::JobBar</name>
    <message numerus="yes">
        <source>about %n second(s) left</source>
        <translation>
            <numerusform>about %n second left</numerusform>
            <numerusform>about %n seconds left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>about %n minute left</numerusform>
            <numerusform>about %n minutes left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::main_window::Frame</name>
    <message numerus="yes">
        <source>%n registrations were kept.</source>
        <translation>
            <numerusform>%n registration was kept.</numerusform>
            <numerusform>%n registrations were kept.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::main_window::Rail</name>
    <message numerus="yes">
        <source>%n to look at</source>
        <extracomment>What waits in a place of the rail: &quot;Conflicts, 2 to look at&quot;.</extracomment>
        <translation>
            <numerusform>%n to look at</numerusform>
            <numerusform>%n to look at</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::main_window::StatusStrip</name>
    <message numerus="yes">
        <source>Locks in %n seconds. Press any key to stay.</source>
        <translation>
            <numerusform>Locks in %n second. Press any key to stay.</numerusform>
            <numerusform>Locks in %n seconds. Press any key to stay.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::models::CandidateModel</name>
    <message numerus="yes">
        <source>Family of %n</source>
        <translation>
            <numerusform>Family of %n</numerusform>
            <numerusform>Family of %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::models::PassengerModel</name>
    <message numerus="yes">
        <source>Family of %n</source>
        <translation>
            <numerusform>Family of %n</numerusform>
            <numerusform>Family of %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n child(ren)</source>
        <translation>
            <numerusform>%n child</numerusform>
            <numerusform>%n children</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::models::PersonFacts</name>
    <message numerus="yes">
        <source>Family of %n</source>
        <translation>
            <numerusform>Family of %n</numerusform>
            <numerusform>Family of %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::pages::ChecksPanel</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n must be fixed</source>
        <translation>
            <numerusform>%n must be fixed</numerusform>
            <numerusform>%n must be fixed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n to look at</numerusform>
            <numerusform>%n to look at</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::pages::ConflictList</name>
    <message numerus="yes">
        <source>%n field(s) differ</source>
        <translation>
            <numerusform>%n field differ</numerusform>
            <numerusform>%n fields differ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not chosen</source>
        <translation>
            <numerusform>%n not chosen</numerusform>
            <numerusform>%n not chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <extracomment>Facts that do not go together: &quot;2 to look at&quot;.</extracomment>
        <translation>
            <numerusform>%n to look at</numerusform>
            <numerusform>%n to look at</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::pages::ConflictsPage</name>
    <message numerus="yes">
        <source>%1 was changed on %n laptops</source>
        <translation>
            <numerusform>%1 was changed on %n laptops</numerusform>
            <numerusform>%1 was changed on %n laptops</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other fields are the same on both laptops.</source>
        <translation>
            <numerusform>%n other fields are the same on both laptops.</numerusform>
            <numerusform>%n other fields are the same on both laptops.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other fields are the same on all laptops.</source>
        <translation>
            <numerusform>%n other fields are the same on all laptops.</numerusform>
            <numerusform>%n other fields are the same on all laptops.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fields still to choose</source>
        <translation>
            <numerusform>%n fields still to choose</numerusform>
            <numerusform>%n fields still to choose</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::pages::ConsentSection</name>
    <message numerus="yes">
        <source>%n referrals called back.</source>
        <translation>
            <numerusform>%n referrals called back.</numerusform>
            <numerusform>%n referrals called back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It went out %n times: print the recall notice.</source>
        <translation>
            <numerusform>It went out %n times: print the recall notice.</numerusform>
            <numerusform>It went out %n times: print the recall notice.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recall notices</source>
        <translation>
            <numerusform>%n recall notices</numerusform>
            <numerusform>%n recall notices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::pages::CountsPanel</name>
    <message numerus="yes">
        <source>%n yes</source>
        <extracomment>how many answers of a group are yes</extracomment>
        <translation>
            <numerusform>%n yes</numerusform>
            <numerusform>%n yes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::pages::HeadCountPanel</name>
    <message numerus="yes">
        <source>%n more registered than counted.</source>
        <translation>
            <numerusform>%n more registered than counted.</numerusform>
            <numerusform>%n more registered than counted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n counted and not registered yet.</source>
        <translation>
            <numerusform>%n counted and not registered yet.</numerusform>
            <numerusform>%n counted and not registered yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::pages::LaptopsPanel</name>
    <message numerus="yes">
        <source>%n of our records not shared, the oldest since %1</source>
        <translation>
            <numerusform>%n of our records not shared, the oldest since %1</numerusform>
            <numerusform>%n of our records not shared, the oldest since %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of our records not shared</source>
        <translation>
            <numerusform>%n of our records not shared</numerusform>
            <numerusform>%n of our records not shared</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::pages::ManifestBuilder</name>
    <message numerus="yes">
        <source>%n people added</source>
        <translation>
            <numerusform>%n person added</numerusform>
            <numerusform>%n people added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people taken off</source>
        <translation>
            <numerusform>%n person taken off</numerusform>
            <numerusform>%n people taken off</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Finalise %1 with %n people</source>
        <translation>
            <numerusform>Finalise %1 with %n person</numerusform>
            <numerusform>Finalise %1 with %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>people of %n seats</source>
        <translation>
            <numerusform>people of %n seat</numerusform>
            <numerusform>people of %n seats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n escort(s)</source>
        <translation>
            <numerusform>%n escort</numerusform>
            <numerusform>%n escorts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n over</source>
        <translation>
            <numerusform>%n over</numerusform>
            <numerusform>%n over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seats free</source>
        <translation>
            <numerusform>%n seat free</numerusform>
            <numerusform>%n seats free</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::pages::NeedList</name>
    <message numerus="yes">
        <source>%n draft(s) older than 1 hour</source>
        <translation>
            <numerusform>%n draft older than 1 hour</numerusform>
            <numerusform>%n drafts older than 1 hour</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) changed on two laptops</source>
        <translation>
            <numerusform>%n record changed on two laptops</numerusform>
            <numerusform>%n records changed on two laptops</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::pages::PeoplePage</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n people</source>
        <extracomment>What was done, and for how many people.</extracomment>
        <translation>
            <numerusform>%1: %n person</numerusform>
            <numerusform>%1: %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people added to %1</source>
        <translation>
            <numerusform>%n person added to %1</numerusform>
            <numerusform>%n people added to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::pages::PreviewPanel</name>
    <message numerus="yes">
        <source>%n years old, no guardian.</source>
        <translation>
            <numerusform>%n years old, no guardian.</numerusform>
            <numerusform>%n years old, no guardian.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Family of %n</source>
        <translation>
            <numerusform>Family of %n</numerusform>
            <numerusform>Family of %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::pages::PrintPage</name>
    <message numerus="yes">
        <source>Print %n copies</source>
        <translation>
            <numerusform>Print %n copy</numerusform>
            <numerusform>Print %n copies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people print as code only.</source>
        <translation>
            <numerusform>%n person prints as code only.</numerusform>
            <numerusform>%n people print as code only.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copies sent to the printer</source>
        <translation>
            <numerusform>%n copy sent to the printer</numerusform>
            <numerusform>%n copies sent to the printer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n PDF file(s) written. Anyone who has them can read them.</source>
        <translation>
            <numerusform>%n PDF file written. Anyone who has them can read them.</numerusform>
            <numerusform>%n PDF files written. Anyone who has them can read them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::pages::ReceptionPage</name>
    <message numerus="yes">
        <source>%n line(s) matched by name or document</source>
        <translation>
            <numerusform>%n line matched by name or document</numerusform>
            <numerusform>%n lines matched by name or document</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) added to the list</source>
        <translation>
            <numerusform>%n line added to the list</numerusform>
            <numerusform>%n lines added to the list</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::pages::RecordHead</name>
    <message numerus="yes">
        <source>Family of %n</source>
        <translation>
            <numerusform>Family of %n</numerusform>
            <numerusform>Family of %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::pages::RegisterPage</name>
    <message numerus="yes">
        <source>%n registered in this group</source>
        <translation>
            <numerusform>%n registered in this group</numerusform>
            <numerusform>%n registered in this group</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not finished</source>
        <translation>
            <numerusform>%n not finished</numerusform>
            <numerusform>%n not finished</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bands to print: %n</source>
        <translation>
            <numerusform>Bands to print: %n</numerusform>
            <numerusform>Bands to print: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things to fix before the band prints</source>
        <translation>
            <numerusform>%n thing to fix before the band prints</numerusform>
            <numerusform>%n things to fix before the band prints</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::pages::ReportsPage</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n registered</source>
        <translation>
            <numerusform>%n registered</numerusform>
            <numerusform>%n registered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other or not said</source>
        <translation>
            <numerusform>%n other or not said</numerusform>
            <numerusform>%n other or not said</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more than %n people</source>
        <translation>
            <numerusform>more than %n person</numerusform>
            <numerusform>more than %n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::pages::RunningPanel</name>
    <message numerus="yes">
        <source>changes, about %n second(s) left</source>
        <translation>
            <numerusform>changes, about %n second left</numerusform>
            <numerusform>changes, about %n seconds left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>changes, about %n minute(s) left</source>
        <translation>
            <numerusform>changes, about %n minute left</numerusform>
            <numerusform>changes, about %n minutes left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::pages::ScanStrip</name>
    <message numerus="yes">
        <source>%n letters were put right, check them.</source>
        <translation>
            <numerusform>%n letter was put right, check it.</numerusform>
            <numerusform>%n letters were put right, check them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::pages::SettingsPage</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::pages::SimilarPanel</name>
    <message numerus="yes">
        <source>%n people look similar</source>
        <translation>
            <numerusform>%n person looks similar</numerusform>
            <numerusform>%n people look similar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::pages::SyncPage</name>
    <message numerus="yes">
        <source>Sharing is done. %n new people.</source>
        <translation>
            <numerusform>Sharing is done. %n new person.</numerusform>
            <numerusform>Sharing is done. %n new people.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::pages::TravelsPanel</name>
    <message numerus="yes">
        <source>Only locked records that these %n laptop(s) can open. If the stick is lost, nobody else can read it.</source>
        <translation>
            <numerusform>Only locked records that these %n laptop can open. If the stick is lost, nobody else can read it.</numerusform>
            <numerusform>Only locked records that these %n laptops can open. If the stick is lost, nobody else can read it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only locked records that these %n laptop(s) can open. Who looks into the folder sees sizes and times.</source>
        <translation>
            <numerusform>Only locked records that these %n laptop can open. Who looks into the folder sees sizes and times.</numerusform>
            <numerusform>Only locked records that these %n laptops can open. Who looks into the folder sees sizes and times.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only locked records that these %n laptop(s) can open. The hub keeps them and cannot read them.</source>
        <translation>
            <numerusform>Only locked records that these %n laptop can open. The hub keeps them and cannot read them.</numerusform>
            <numerusform>Only locked records that these %n laptops can open. The hub keeps them and cannot read them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::pages::UnlockPage</name>
    <message numerus="yes">
        <source>Not the right passphrase. %n tries before a wait.</source>
        <translation>
            <numerusform>Not the right passphrase. %n try before a wait.</numerusform>
            <numerusform>Not the right passphrase. %n tries before a wait.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::text::ClashWords</name>
    <message numerus="yes">
        <source>%n people came onto the list</source>
        <translation>
            <numerusform>%n person came onto the list</numerusform>
            <numerusform>%n people came onto the list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people left the list</source>
        <translation>
            <numerusform>%n person left the list</numerusform>
            <numerusform>%n people left the list</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::widgets::CapacityBar</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n escort(s)</source>
        <translation>
            <numerusform>%n escort</numerusform>
            <numerusform>%n escorts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n too many</source>
        <translation>
            <numerusform>%n too many</numerusform>
            <numerusform>%n too many</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) free</source>
        <translation>
            <numerusform>%n seat free</numerusform>
            <numerusform>%n seats free</numerusform>
        </translation>
    </message>
</context>
</TS>
