// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/manifest_store.h"
#include "ui/pages/page.h"

class QStackedLayout;
class QStandardItemModel;

namespace ui::widgets {
class Banner;
class EmptyState;
class HwTableView;
class KeyButton;
class PageHead;
} // namespace ui::widgets

namespace ui::pages {

class ManifestBuilder;

/// All manifests in a list, and one of them open in the builder.
class ManifestsPage final : public Page {
    Q_OBJECT
public:
    explicit ManifestsPage(const PageContext& context, QWidget* parent = nullptr);

    [[nodiscard]] PageId id() const override { return PageId::Manifests; }
    [[nodiscard]] QString title() const override;
    void activate() override;
    void open(const Target& target) override;
    [[nodiscard]] Target place() const override;
    void primaryAction() override;
    bool nextPanel(bool backwards) override;
    bool nextProblem(bool backwards) override;
    void undo() override;
    [[nodiscard]] std::vector<KeyHint> keys() const override;

protected:
    void retranslate() override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build();
    QWidget* buildList();
    void reload();
    void showList();
    void showBuilder();
    [[nodiscard]] bool inBuilder() const;

    std::vector<core::storage::ManifestRow> m_rows;
    bool m_mayEdit;
    QStackedLayout* m_stack = nullptr;
    QWidget* m_list = nullptr;
    widgets::PageHead* m_head = nullptr;
    widgets::KeyButton* m_new = nullptr;
    widgets::Banner* m_failure = nullptr;
    widgets::HwTableView* m_table = nullptr;
    QStandardItemModel* m_model = nullptr;
    widgets::EmptyState* m_empty = nullptr;
    ManifestBuilder* m_builder = nullptr;
};

} // namespace ui::pages
