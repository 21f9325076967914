// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/case_code.h"
#include "core/session/session.h"
#include "ui/forms/registration_flow.h"

#include <optional>
#include <vector>

namespace ui::forms {

/// Writes registrations: the form that is being filled in, to the draft journal; the finished one,
/// with its case code and its family, to the store in one transaction. Thread: the window's; each
/// call is one short save or some indexed look-ups.
class RegistrationSaver {
public:
    explicit RegistrationSaver(core::session::Session& session) : m_session(session) {}

    /// What surrounds the next registration. Errors: StoreDamaged.
    [[nodiscard]] core::Result<RegistrationSurroundings> surroundings() const;
    /// The members of the family @p flow's values name, for a form that is taken up again.
    [[nodiscard]] core::Result<std::vector<core::storage::PersonRow>>
    familyOf(const core::forms::Values& values) const;

    /// Keeps the form as it is now. Errors: DiskFull, Io.
    core::Status journal(const RegistrationFlow& flow,
                         std::optional<core::forms::FieldId> caret) const;

    enum class End { Registered, Draft };
    struct Saved {
        core::domain::PersonId person;
        core::domain::CaseCode code;
    };
    /// Takes a case code, saves the person (and the family, when it is new) and drops the draft,
    /// unless the form holds something only a draft can keep. After a failure the draft is still
    /// there and a second try uses the same code. Errors: DiskFull, Io, Conflict.
    core::Result<Saved> save(RegistrationFlow& flow, End end);

private:
    core::Result<core::domain::CaseCode> codeFor(const RegistrationFlow& flow);
    [[nodiscard]] std::vector<core::forms::FieldEdit>
    editsOf(const RegistrationFlow& flow, const core::domain::CaseCode& code, End end) const;

    /// What was agreed to goes into the ledger of consent with the person.
    core::Status addConsents(const RegistrationFlow& flow,
                             std::vector<core::storage::RecordWrite>& writes) const;

    core::session::Session& m_session;
    /// A code that was taken for a save that failed.
    std::optional<core::domain::CaseCode> m_unusedCode;
};

} // namespace ui::forms
