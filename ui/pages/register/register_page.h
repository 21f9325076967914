// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/documents/mrz/mrz_scan.h"
#include "ui/forms/registration_flow.h"
#include "ui/forms/registration_saver.h"
#include "ui/pages/page.h"

#include <QTimer>

#include <memory>
#include <optional>

class QLabel;
class QScrollArea;

namespace ui::forms {
class RegistrationForm;
}
namespace ui::widgets {
class Banner;
class Chip;
class KeyButton;
class Panel;
} // namespace ui::widgets

namespace ui::pages {

class BandDesk;
class ScanStrip;
class SimilarPanel;

/// The fast registration: one person after the other, by keyboard. The form is kept in the draft
/// journal while it is filled in; saving gives the case code, prints the band and clears the form
/// for the next person.
class RegisterPage final : public Page {
    Q_OBJECT
public:
    explicit RegisterPage(const PageContext& context, QWidget* parent = nullptr);
    ~RegisterPage() override;

    [[nodiscard]] PageId id() const override { return PageId::Register; }
    [[nodiscard]] QString title() const override;
    void activate() override;
    /// DraftRef: that form, and the field it was left in. PersonId: a person whose registration was
    /// not finished.
    void open(const Target& target) override;
    [[nodiscard]] Target place() const override;
    [[nodiscard]] ActionBarContent actionBar() const override;
    /// Saves, prints the band and begins the next; or shows what stands in the way.
    void primaryAction() override;
    /// Saves what there is as a draft, with a code, and begins the next.
    void secondaryAction() override;
    bool nextPanel(bool backwards) override;
    bool nextProblem(bool backwards) override;
    void undo() override;
    core::Status flushDrafts() override;
    [[nodiscard]] std::vector<KeyHint> keys() const override;

    /// Where bands come out, for tests; pages print to the default printer.
    [[nodiscard]] BandDesk& bands() { return *m_bands; }

protected:
    void retranslate() override;

private:
    void build();
    QWidget* buildTitle();
    QWidget* buildRight();
    void connectForm();
    void bindKeys();
    void startNext();
    void startWith(std::unique_ptr<forms::RegistrationFlow> flow,
                   std::optional<core::forms::FieldId> caret);
    void openDraft(const core::RecordId& id);
    bool openStored(const core::RecordId& id);
    [[nodiscard]] forms::RegistrationSurroundings surroundings();

    void answered(core::forms::FieldId field);
    void journal();
    void told(const core::Status& status);
    void failed(const core::Error& error);
    void lookForSimilar();
    void searchFamily(const QString& text);
    void joinFamily(const core::domain::PersonId& person);
    void samePerson(const core::domain::PersonId& person);
    void differentPerson(const core::domain::PersonId& person);
    bool checkForBand();
    bool showBand(const QString& text);
    void listenForScans();
    void scanned(const QString& text);
    void takeScan(const core::documents::MrzScan& scan);
    void undoScan();
    void forgetScan();
    void forgetBurst();

    void finish(forms::RegistrationSaver::End end);
    void showTexts();
    void showSummary();
    void showCode();
    void showDay();
    void showLast();
    void showDraftMenu();

    forms::RegistrationSaver m_saver;
    std::unique_ptr<forms::RegistrationFlow> m_flow;
    std::unique_ptr<BandDesk> m_bands;
    std::optional<core::storage::PersonRow> m_last; ///< saved from this page, for its band
    core::forms::FieldId m_caret = core::forms::FieldId::PersonFullName; ///< to come back to
    std::unique_ptr<forms::RegistrationFlow> m_beforeBurst; ///< before a reader typed into it
    std::vector<core::forms::FieldEdit> m_scanRead;
    std::vector<core::forms::FieldEdit> m_scanBefore;
    QTimer m_journalTimer;
    QTimer m_similarTimer;
    bool m_unsaved = false;  ///< an answer is not in the journal yet
    bool m_refusing = false; ///< a save met problems; the summary follows the answers

    QLabel* m_title = nullptr;
    QLabel* m_day = nullptr;
    widgets::KeyButton* m_draftsButton = nullptr;
    widgets::KeyButton* m_bandsButton = nullptr;
    widgets::Chip* m_lastChip = nullptr;
    widgets::KeyButton* m_again = nullptr;
    ScanStrip* m_strip = nullptr;
    widgets::Banner* m_summary = nullptr;
    widgets::KeyButton* m_saveDraft = nullptr;
    std::optional<core::domain::PersonId> m_found; ///< whose band was read
    QScrollArea* m_scroll = nullptr;
    forms::RegistrationForm* m_form = nullptr;
    QLabel* m_codeLabel = nullptr;
    QLabel* m_code = nullptr;
    QLabel* m_group = nullptr;
    SimilarPanel* m_similar = nullptr;
};

} // namespace ui::pages
