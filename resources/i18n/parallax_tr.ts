<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Parallax</source>
        <translation>Parallax hakkında</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Copy version</source>
        <translation>Sürüm bilgisini kopyala</translation>
    </message>
    <message>
        <source>Log of mistakes: {0}</source>
        <translation>Hata günlüğü: {0}</translation>
    </message>
    <message>
        <source>Settings: {0}</source>
        <translation>Ayarlar: {0}</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>Günlüğü göster</translation>
    </message>
    <message>
        <source>The machine finds, the human gives the verdict.</source>
        <translation>Makine bulur, kararı insan verir.</translation>
    </message>
    <message>
        <source>Works offline. No report, finding or verdict leaves this computer.</source>
        <translation>İnternetsiz çalışır. Hiçbir haber, bulgu ya da karar bu bilgisayardan çıkmaz.</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;About Parallax</source>
        <translation>Parallax &amp;hakkında</translation>
    </message>
    <message>
        <source>&amp;Add reports...</source>
        <translation>Haber &amp;ekle...</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Sütunlar</translation>
    </message>
    <message>
        <source>&amp;Confirm</source>
        <translation>&amp;Doğrula</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>Dü&amp;zen</translation>
    </message>
    <message>
        <source>&amp;Explained</source>
        <translation>&amp;Açıklandı</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Dosya</translation>
    </message>
    <message>
        <source>&amp;Find in all reports</source>
        <translation>&amp;Tüm haberlerde ara</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Yardım</translation>
    </message>
    <message>
        <source>&amp;Hide column</source>
        <translation>Sütunu &amp;gizle</translation>
    </message>
    <message>
        <source>&amp;History...</source>
        <translation>Ge&amp;çmiş...</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Kısayollar</translation>
    </message>
    <message>
        <source>&amp;Link these passages</source>
        <translation>Bu bölümle&amp;ri bağla</translation>
    </message>
    <message>
        <source>&amp;Matrix</source>
        <translation>&amp;Matris</translation>
    </message>
    <message>
        <source>&amp;New case...</source>
        <translation>&amp;Yeni inceleme...</translation>
    </message>
    <message>
        <source>&amp;New rule...</source>
        <translation>&amp;Yeni kural...</translation>
    </message>
    <message>
        <source>&amp;Next finding</source>
        <translation>&amp;Sonraki bulgu</translation>
    </message>
    <message>
        <source>&amp;Open case...</source>
        <translation>İnceleme &amp;aç...</translation>
    </message>
    <message>
        <source>&amp;Outlet, title, date...</source>
        <translation>&amp;Yayın organı, başlık, tarih...</translation>
    </message>
    <message>
        <source>&amp;Overview strips</source>
        <translation>Özet şe&amp;ritleri</translation>
    </message>
    <message>
        <source>&amp;Pin column</source>
        <translation>Sütunu sa&amp;bitle</translation>
    </message>
    <message>
        <source>&amp;Previous finding</source>
        <translation>&amp;Önceki bulgu</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Çıkış</translation>
    </message>
    <message>
        <source>&amp;Quotes</source>
        <translation>&amp;Alıntılar</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Yinele</translation>
    </message>
    <message>
        <source>&amp;Remove report...</source>
        <translation>Haberi &amp;çıkar...</translation>
    </message>
    <message>
        <source>&amp;Report</source>
        <translation>&amp;Haber</translation>
    </message>
    <message>
        <source>&amp;Rows</source>
        <translation>Sa&amp;tırlar</translation>
    </message>
    <message>
        <source>&amp;Rules of this case...</source>
        <translation>Bu incelemenin &amp;kuralları...</translation>
    </message>
    <message>
        <source>&amp;Stop the work</source>
        <translation>İşi d&amp;urdur</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>&amp;Zaman çizelgesi</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Geri al</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Görünüm</translation>
    </message>
    <message>
        <source>Add the &amp;text on the clipboard</source>
        <translation>&amp;Panodaki metni ekle</translation>
    </message>
    <message>
        <source>All ri&amp;bbons</source>
        <translation>T&amp;üm bağlar</translation>
    </message>
    <message>
        <source>Audit a&amp;gain</source>
        <translation>Yeniden &amp;denetle</translation>
    </message>
    <message>
        <source>Close c&amp;ase</source>
        <translation>İncelemeyi ka&amp;pat</translation>
    </message>
    <message>
        <source>Columns move together along the passages that they share</source>
        <translation>Sütunlar, ortak bölümleri boyunca birlikte kayar</translation>
    </message>
    <message>
        <source>Copy with ci&amp;tation</source>
        <translation>&amp;Künyesiyle kopyala</translation>
    </message>
    <message>
        <source>Correc&amp;ted</source>
        <translation>Düzel&amp;tildi</translation>
    </message>
    <message>
        <source>Correct &amp;what was read...</source>
        <translation>&amp;Okunanı düzelt...</translation>
    </message>
    <message>
        <source>Corrections and lin&amp;ks...</source>
        <translation>Düzeltmeler &amp;ve bağlar...</translation>
    </message>
    <message>
        <source>Desk &amp;glossary...</source>
        <translation>&amp;Masa sözlükçesi...</translation>
    </message>
    <message>
        <source>Each column brings the finding&apos;s passage to the same height</source>
        <translation>Her sütun, bulgunun geçtiği bölümü aynı hizaya getirir</translation>
    </message>
    <message>
        <source>Everything is saved as you go; a copy is for sending or keeping</source>
        <translation>Her şey siz çalışırken kaydedilir; kopya, göndermek ya da saklamak içindir</translation>
    </message>
    <message>
        <source>Export &amp;JSON...</source>
        <translation>&amp;JSON olarak dışa aktar...</translation>
    </message>
    <message>
        <source>Export &amp;workbook...</source>
        <translation>Çalışma ki&amp;tabı olarak dışa aktar...</translation>
    </message>
    <message>
        <source>Export CS&amp;V...</source>
        <translation>CS&amp;V olarak dışa aktar...</translation>
    </message>
    <message>
        <source>F&amp;inding</source>
        <translation>&amp;Bulgu</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>&amp;Sonrakini bul</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>&amp;Öncekini bul</translation>
    </message>
    <message>
        <source>Findings pane</source>
        <translation>Bulgular &amp;paneli</translation>
    </message>
    <message>
        <source>Fold away what is not the report</source>
        <translation>Haber dışı kısımları katla</translation>
    </message>
    <message>
        <source>Larger te&amp;xt</source>
        <translation>Metni &amp;büyüt</translation>
    </message>
    <message>
        <source>Move column left</source>
        <translation>Sütunu sola taşı</translation>
    </message>
    <message>
        <source>Move column right</source>
        <translation>Sütunu sağa taşı</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>&amp;Not</translation>
    </message>
    <message>
        <source>Ne&amp;ver flag this...</source>
        <translation>Bunu bir da&amp;ha işaretleme...</translation>
    </message>
    <message>
        <source>Needs a c&amp;all</source>
        <translation>Aran&amp;malı</translation>
    </message>
    <message>
        <source>New &amp;finding from the selections...</source>
        <translation>Seçimlerden &amp;yeni bulgu...</translation>
    </message>
    <message>
        <source>Next &amp;undecided</source>
        <translation>Karar bek&amp;leyen sonraki</translation>
    </message>
    <message>
        <source>Next column</source>
        <translation>Sonraki sütun</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>Normal metin boyutu</translation>
    </message>
    <message>
        <source>Not a &amp;discrepancy</source>
        <translation>Çeli&amp;şki değil</translation>
    </message>
    <message>
        <source>Open the &amp;sample case</source>
        <translation>Ö&amp;rnek incelemeyi aç</translation>
    </message>
    <message>
        <source>Previous column</source>
        <translation>Önceki sütun</translation>
    </message>
    <message>
        <source>Put a new &amp;version in its place...</source>
        <translation>Yerine yeni &amp;sürümünü koy...</translation>
    </message>
    <message>
        <source>R&amp;ibbons</source>
        <translation>Bağ&amp;lar</translation>
    </message>
    <message>
        <source>R&amp;ules</source>
        <translation>&amp;Kurallar</translation>
    </message>
    <message>
        <source>Save a &amp;copy...</source>
        <translation>&amp;Kopyasını kaydet...</translation>
    </message>
    <message>
        <source>Scroll by &amp;fact</source>
        <translation>&amp;Olguya göre kaydır</translation>
    </message>
    <message>
        <source>Scroll by f&amp;low</source>
        <translation>A&amp;kışa göre kaydır</translation>
    </message>
    <message>
        <source>Scroll fr&amp;ee</source>
        <translation>S&amp;erbest kaydır</translation>
    </message>
    <message>
        <source>Se&amp;ttings...</source>
        <translation>Ayar&amp;lar...</translation>
    </message>
    <message>
        <source>Search the fin&amp;dings</source>
        <translation>&amp;Bulgularda ara</translation>
    </message>
    <message>
        <source>Second checker&apos;s &amp;initials...</source>
        <translation>İkinci denetçinin &amp;parafı...</translation>
    </message>
    <message>
        <source>Show all columns</source>
        <translation>Tüm sütunları göster</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Metni küçült</translation>
    </message>
    <message>
        <source>Take back the last decision</source>
        <translation>Son kararı geri alır</translation>
    </message>
    <message>
        <source>The audit as an Excel workbook</source>
        <translation>Denetim, Excel çalışma kitabı olarak</translation>
    </message>
    <message>
        <source>The selected words with outlet, date and paragraph</source>
        <translation>Seçilen sözcükler; yayın organı, tarih ve paragrafla</translation>
    </message>
    <message>
        <source>These are not the same</source>
        <translation>Bunlar aynı değil</translation>
    </message>
    <message>
        <source>These are the sa&amp;me</source>
        <translation>&amp;Bunlar aynı</translation>
    </message>
    <message>
        <source>Un&amp;resolved</source>
        <translation>Çö&amp;zülemedi</translation>
    </message>
    <message>
        <source>Undecided a&amp;gain</source>
        <translation>Kararı &amp;geri çek</translation>
    </message>
    <message>
        <source>Unlink these passages</source>
        <translation>Bu bölümlerin bağını kaldır</translation>
    </message>
    <message>
        <source>User&apos;s &amp;guide</source>
        <translation>K&amp;ullanım kılavuzu</translation>
    </message>
    <message>
        <source>What Parallax &amp;protects against</source>
        <translation>Parallax neye karşı k&amp;orur</translation>
    </message>
    <message>
        <source>What is &amp;silenced...</source>
        <translation>S&amp;usturulanlar...</translation>
    </message>
    <message>
        <source>Which reading is right...</source>
        <translation>Doğru olan değer...</translation>
    </message>
</context>
<context>
    <name>CaseFiles</name>
    <message>
        <source>Cases {0}</source>
        <translation>İncelemeler {0}</translation>
    </message>
    <message>
        <source>Clear this list</source>
        <translation>Listeyi temizle</translation>
    </message>
    <message>
        <source>No recent cases</source>
        <translation>Son açılan inceleme yok</translation>
    </message>
    <message>
        <source>Open a copy</source>
        <translation>Bir kopyasını aç</translation>
    </message>
    <message>
        <source>Open case</source>
        <translation>İnceleme aç</translation>
    </message>
    <message>
        <source>Open for reading</source>
        <translation>Salt okunur aç</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Okunuyor</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Kopyasını kaydet</translation>
    </message>
    <message>
        <source>Save what is sound and work in that</source>
        <translation>Sağlam olanı kaydet, onunla çalış</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tümünü göster</translation>
    </message>
    <message>
        <source>The case was made by an earlier version; a copy of it as it was is in {0}.</source>
        <translation>İnceleme daha eski bir sürümle yapılmış; eski hâlinin kopyası burada: {0}.</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>kopya</translation>
    </message>
    <message>
        <source>{0} is damaged: {1}. What is sound can be read and exported.</source>
        <translation>{0} hasarlı: {1}. Sağlam kalan kısım okunabilir ve dışa aktarılabilir.</translation>
    </message>
</context>
<context>
    <name>CasePlace</name>
    <message>
        <source>&amp;Case</source>
        <translation>İ&amp;nceleme</translation>
    </message>
    <message>
        <source>Name of the new case</source>
        <translation>Yeni incelemenin adı</translation>
    </message>
    <message>
        <source>Other &amp;folder...</source>
        <translation>Başka &amp;klasör...</translation>
    </message>
    <message>
        <source>Where to keep the case</source>
        <translation>İncelemenin saklanacağı yer</translation>
    </message>
    <message>
        <source>in {0}</source>
        <translation>yeri: {0}</translation>
    </message>
</context>
<context>
    <name>Chips</name>
    <message numerus="yes">
        <source>{0}, %n finding(s)</source>
        <translation>
            <numerusform>{0}, %n bulgu</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Citation</name>
    <message>
        <source>“{words}” ({outlet}, {date})</source>
        <translation>“{words}” ({outlet}, {date})</translation>
    </message>
    <message>
        <source>“{words}” ({outlet}, {date}, paragraph {paragraph})</source>
        <translation>“{words}” ({outlet}, {date}, {paragraph}. paragraf)</translation>
    </message>
</context>
<context>
    <name>Column</name>
    <message>
        <source>Copy</source>
        <translation>Kopyala</translation>
    </message>
    <message>
        <source>The report&apos;s text; Return goes to the finding at the caret</source>
        <translation>Haberin metni; Enter, imlecin bulunduğu yerdeki bulguya götürür</translation>
    </message>
</context>
<context>
    <name>ColumnHead</name>
    <message numerus="yes">
        <source>%n open conflict(s)</source>
        <translation>
            <numerusform>%n açık çelişki</numerusform>
        </translation>
    </message>
    <message>
        <source>Date of report {0} unknown, set it</source>
        <translation>{0} haberinin tarihi bilinmiyor, gir</translation>
    </message>
    <message>
        <source>Date unknown · set it</source>
        <translation>Tarih bilinmiyor · gir</translation>
    </message>
    <message>
        <source>More about report {0}</source>
        <translation>{0} haberi için diğer işlemler</translation>
    </message>
    <message>
        <source>Pin, move, hide and more</source>
        <translation>Sabitle, taşı, gizle ve diğerleri</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Sabitlendi</translation>
    </message>
    <message>
        <source>Report {0}, {1}</source>
        <translation>{0} haberi, {1}</translation>
    </message>
    <message>
        <source>from the page</source>
        <translation>sayfadan</translation>
    </message>
    <message>
        <source>from the text</source>
        <translation>metinden</translation>
    </message>
    <message>
        <source>given by you</source>
        <translation>siz girdiniz</translation>
    </message>
    <message>
        <source>worked out</source>
        <translation>çıkarım</translation>
    </message>
    <message>
        <source>{0}; click to list only these</source>
        <translation>{0}; yalnızca bunları listelemek için tıklayın</translation>
    </message>
</context>
<context>
    <name>ColumnsView</name>
    <message>
        <source>Add reports</source>
        <translation>Haber ekle</translation>
    </message>
    <message>
        <source>Add the reports that tell of one event; they will stand here side by side.</source>
        <translation>Aynı olayı anlatan haberleri ekleyin; burada yan yana duracaklar.</translation>
    </message>
    <message>
        <source>Copied with citation.</source>
        <translation>Künyesiyle kopyalandı.</translation>
    </message>
    <message>
        <source>Nothing to fold away: short lines that are not the report stay, in grey.</source>
        <translation>Katlanacak bir şey yok: habere ait olmayan kısa satırlar gri olarak kalır.</translation>
    </message>
    <message>
        <source>Select words in a column first, then copy them with their citation.</source>
        <translation>Önce bir sütunda sözcük seçin, sonra künyesiyle kopyalayın.</translation>
    </message>
</context>
<context>
    <name>Current</name>
    <message>
        <source>Nothing matched in {0}.</source>
        <translation>{0} haberinde eşleşen bir şey yok.</translation>
    </message>
    <message>
        <source>Nothing matched in {0}. Nearest: “{1}”</source>
        <translation>{0} haberinde eşleşen bir şey yok. En yakını: “{1}”</translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message numerus="yes">
        <source>%n finding(s): {0}. Undo takes it back.</source>
        <translation>
            <numerusform>%n bulgu: {0}. “Geri al” ile bundan dönebilirsiniz.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a finding first.</source>
        <translation>Önce bir bulgu seçin.</translation>
    </message>
    <message>
        <source>Choose a finding, or select the words that were read wrong.</source>
        <translation>Bir bulgu ya da yanlış okunan sözcükleri seçin.</translation>
    </message>
    <message>
        <source>Decided without initials; the settings have a place for yours.</source>
        <translation>Paraf olmadan karar verildi; kendi parafınızı ayarlara girebilirsiniz.</translation>
    </message>
    <message>
        <source>Linked. Undo takes it back.</source>
        <translation>Bağlandı. “Geri al” ile bundan dönebilirsiniz.</translation>
    </message>
    <message>
        <source>Select some words in two reports first.</source>
        <translation>Önce iki haberde birkaç sözcük seçin.</translation>
    </message>
    <message>
        <source>This finding has one reading; there is nothing to choose.</source>
        <translation>Bu bulguda tek değer var; seçilecek bir şey yok.</translation>
    </message>
    <message>
        <source>Undo takes it back.</source>
        <translation>“Geri al” ile bundan dönebilirsiniz.</translation>
    </message>
    <message>
        <source>Unlinked. Undo takes it back.</source>
        <translation>Bağ kaldırıldı. “Geri al” ile bundan dönebilirsiniz.</translation>
    </message>
    <message>
        <source>{0} and {1} are not the same.</source>
        <translation>{0} ve {1} aynı değil.</translation>
    </message>
    <message>
        <source>{0} and {1} are the same.</source>
        <translation>{0} ve {1} aynı.</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Auditing</source>
        <translation>Denetleniyor</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Açılıyor</translation>
    </message>
    <message>
        <source>The finding that was chosen is no more: the reports do not differ there now.</source>
        <translation>Seçili bulgu artık yok: haberler orada artık ayrışmıyor.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Yinelenecek bir şey yok.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Geri alınacak bir şey yok.</translation>
    </message>
</context>
<context>
    <name>Detail</name>
    <message>
        <source>A checker&apos;s own finding.</source>
        <translation>Bir denetçinin kendi bulgusu.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Geçmiş</translation>
    </message>
    <message>
        <source>Keep that verdict</source>
        <translation>O kararı koru</translation>
    </message>
    <message>
        <source>Known false alarms</source>
        <translation>Bilinen yanlış alarmlar</translation>
    </message>
    <message>
        <source>Silenced: {0}</source>
        <translation>Susturuldu: {0}</translation>
    </message>
    <message>
        <source>Tell again</source>
        <translation>Susturmayı kaldır</translation>
    </message>
    <message>
        <source>The current finding</source>
        <translation>Geçerli bulgu</translation>
    </message>
    <message>
        <source>The last audit found this no more; it is kept for its verdict.</source>
        <translation>Son denetim bunu artık bulmadı; kararı için saklanıyor.</translation>
    </message>
    <message>
        <source>This rule: {0} of {1} flags confirmed so far.</source>
        <translation>Bu kural: şimdiye dek {1} işaretin {0} tanesi doğrulandı.</translation>
    </message>
    <message>
        <source>This takes the place of an earlier finding: {0}. Does that still hold?</source>
        <translation>Bu, daha önceki bir bulgunun yerini aldı: {0}. O karar hâlâ geçerli mi?</translation>
    </message>
    <message>
        <source>What would settle it</source>
        <translation>Neyle kesinleşir</translation>
    </message>
    <message>
        <source>Why it was flagged</source>
        <translation>Neden işaretlendi</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Geri çek</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>geri alındı</translation>
    </message>
</context>
<context>
    <name>EditDialog</name>
    <message>
        <source>Save</source>
        <translation>Kaydet</translation>
    </message>
    <message>
        <source>What is known of the reports</source>
        <translation>Haberler hakkında bilinenler</translation>
    </message>
</context>
<context>
    <name>Empty</name>
    <message>
        <source>Clear the filter</source>
        <translation>Filtreyi temizle</translation>
    </message>
</context>
<context>
    <name>ExampleEditor</name>
    <message>
        <source>Date, 2024-05-08</source>
        <translation>Tarih, 2024-05-08</translation>
    </message>
    <message>
        <source>Mark the selected words</source>
        <translation>Seçili sözcükleri işaretle</translation>
    </message>
    <message>
        <source>Publication date of report {0}</source>
        <translation>{0} haberinin yayım tarihi</translation>
    </message>
    <message>
        <source>What report {0} says</source>
        <translation>{0} haberi ne diyor</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Excel workbook</source>
        <translation>Excel çalışma kitabı</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation>CSV olarak dışa aktar</translation>
    </message>
    <message>
        <source>Export JSON</source>
        <translation>JSON olarak dışa aktar</translation>
    </message>
    <message>
        <source>Export the workbook</source>
        <translation>Çalışma kitabı olarak dışa aktar</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tablo (CSV)</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>none</source>
        <translation>yok</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} / {1}</translation>
    </message>
</context>
<context>
    <name>FindingList</name>
    <message>
        <source>Findings</source>
        <translation>Bulgular</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Agree</source>
        <translation>Örtüşen</translation>
    </message>
    <message>
        <source>An earlier verdict waits to be confirmed</source>
        <translation>Önceki bir karar onay bekliyor</translation>
    </message>
    <message>
        <source>By report</source>
        <translation>Habere göre</translation>
    </message>
    <message>
        <source>By severity</source>
        <translation>Öneme göre</translation>
    </message>
    <message>
        <source>By topic</source>
        <translation>Konuya göre</translation>
    </message>
    <message>
        <source>By type</source>
        <translation>Türe göre</translation>
    </message>
    <message>
        <source>By verdict</source>
        <translation>Karara göre</translation>
    </message>
    <message>
        <source>Confirm again</source>
        <translation>Yeniden onayla</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Doğrulandı</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Çelişki</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Düzeltildi</translation>
    </message>
    <message>
        <source>Explained</source>
        <translation>Açıklandı</translation>
    </message>
    <message>
        <source>For information</source>
        <translation>Bilgi için</translation>
    </message>
    <message>
        <source>Major</source>
        <translation>Önemli</translation>
    </message>
    <message>
        <source>Minor</source>
        <translation>İkincil</translation>
    </message>
    <message>
        <source>More exact</source>
        <translation>Daha kesin</translation>
    </message>
    <message>
        <source>Needs a call</source>
        <translation>Aranmalı</translation>
    </message>
    <message>
        <source>No counterpart</source>
        <translation>Karşılığı yok</translation>
    </message>
    <message>
        <source>Not a discrepancy</source>
        <translation>Çelişki değil</translation>
    </message>
    <message>
        <source>Not found any more</source>
        <translation>Artık bulunmuyor</translation>
    </message>
    <message>
        <source>Note: {0}</source>
        <translation>Not: {0}</translation>
    </message>
    <message>
        <source>Other words</source>
        <translation>Başka ifade</translation>
    </message>
    <message>
        <source>Signed off by {0}</source>
        <translation>Paraflayan: {0}</translation>
    </message>
    <message>
        <source>Silenced</source>
        <translation>Susturuldu</translation>
    </message>
    <message>
        <source>Surest first</source>
        <translation>Önce en kesin olanlar</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>Karar bekliyor</translation>
    </message>
    <message>
        <source>Unresolved</source>
        <translation>Çözülemedi</translation>
    </message>
    <message>
        <source>gone ones too</source>
        <translation>artık bulunmayanlar da</translation>
    </message>
    <message>
        <source>report {0}</source>
        <translation>{0} haberi</translation>
    </message>
    <message>
        <source>silenced too</source>
        <translation>susturulanlar da</translation>
    </message>
    <message>
        <source>with a note</source>
        <translation>notlu</translation>
    </message>
    <message>
        <source>{0} in {1}</source>
        <translation>{1}: {0}</translation>
    </message>
</context>
<context>
    <name>FindingsPane</name>
    <message>
        <source>Choose a finding, or press {0} for the first.</source>
        <translation>Bir bulgu seçin ya da ilki için {0} tuşuna basın.</translation>
    </message>
    <message>
        <source>Findings stand here once there are two reports.</source>
        <translation>Bulgular, iki haber olunca burada görünür.</translation>
    </message>
    <message>
        <source>No finding fits what is chosen above.</source>
        <translation>Yukarıda seçilenlere uyan bulgu yok.</translation>
    </message>
    <message>
        <source>Nothing was found on which the reports differ.</source>
        <translation>Haberlerin ayrıştığı bir nokta bulunmadı.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tümünü göster</translation>
    </message>
    <message>
        <source>The case is damaged, and its findings cannot be read.</source>
        <translation>İnceleme hasarlı; bulguları okunamıyor.</translation>
    </message>
    <message>
        <source>The reports are being compared.</source>
        <translation>Haberler karşılaştırılıyor.</translation>
    </message>
    <message>
        <source>The reports were not compared yet.</source>
        <translation>Haberler henüz karşılaştırılmadı.</translation>
    </message>
</context>
<context>
    <name>Glossary</name>
    <message>
        <source>Kind</source>
        <translation>Tür</translation>
    </message>
    <message>
        <source>Means the same as</source>
        <translation>Eş anlamlıları</translation>
    </message>
    <message>
        <source>Must not be mixed up with</source>
        <translation>Karıştırılmamalı</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Not</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Terim</translation>
    </message>
    <message>
        <source>a body: committee, agency ...</source>
        <translation>bir kurum: komite, ajans ...</translation>
    </message>
    <message>
        <source>a document: letter, treaty ...</source>
        <translation>bir belge: mektup, antlaşma ...</translation>
    </message>
    <message>
        <source>no kind</source>
        <translation>türü yok</translation>
    </message>
</context>
<context>
    <name>GlossaryDialog</name>
    <message>
        <source>Audit again</source>
        <translation>Yeniden denetle</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Maddeler</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Sözlükçe</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>Yeni madde</translation>
    </message>
    <message>
        <source>Of this case alone</source>
        <translation>Yalnızca bu inceleme için</translation>
    </message>
    <message>
        <source>Remove entry</source>
        <translation>Maddeyi sil</translation>
    </message>
    <message>
        <source>Save entry</source>
        <translation>Maddeyi kaydet</translation>
    </message>
    <message>
        <source>Saved; takes effect with the next audit.</source>
        <translation>Kaydedildi; bir sonraki denetimde geçerli olur.</translation>
    </message>
    <message>
        <source>Say here which words of your field mean the same, and which must not be mixed up: they are flagged, or left alone, from the next audit on.</source>
        <translation>Alanınızda hangi sözcüklerin aynı anlama geldiğini, hangilerinin karıştırılmaması gerektiğini burada belirtin: bir sonraki denetimden başlayarak işaretlenirler ya da rahat bırakılırlar.</translation>
    </message>
    <message>
        <source>The desk&apos;s, for every case</source>
        <translation>Masanın, tüm incelemeler için</translation>
    </message>
    <message>
        <source>Which glossary</source>
        <translation>Hangi sözlükçe</translation>
    </message>
    <message>
        <source>Words with a comma between them</source>
        <translation>Virgülle ayrılmış sözcükler</translation>
    </message>
</context>
<context>
    <name>GuideDialog</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n sayfa</numerusform>
        </translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Kılavuz</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Sayfalar</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Kılavuzda ara</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Backwards</source>
        <translation>Ters sırada</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Diğer</translation>
    </message>
    <message>
        <source>More ({0})</source>
        <translation>Diğer ({0})</translation>
    </message>
    <message>
        <source>More filters, {0} chosen</source>
        <translation>Diğer filtreler, {0} seçili</translation>
    </message>
    <message>
        <source>Search the findings</source>
        <translation>Bulgularda ara</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tümünü göster</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Sırala</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Changed the rule {what}</source>
        <translation>Kural değiştirildi: {what}</translation>
    </message>
    <message>
        <source>Changed what is known of report {what}</source>
        <translation>{what} haberi hakkında bilinenler değiştirildi</translation>
    </message>
    <message>
        <source>Corrected what was read: {content}</source>
        <translation>Okunan düzeltildi: {content}</translation>
    </message>
    <message>
        <source>Did again: {about}</source>
        <translation>Yinelendi: {about}</translation>
    </message>
    <message>
        <source>Glossary, removed: {what}</source>
        <translation>Sözlükçeden silindi: {what}</translation>
    </message>
    <message>
        <source>Glossary: {what}</source>
        <translation>Sözlükçe: {what}</translation>
    </message>
    <message>
        <source>Linked passages</source>
        <translation>Bölümler bağlandı</translation>
    </message>
    <message>
        <source>New finding: {what}</source>
        <translation>Yeni bulgu: {what}</translation>
    </message>
    <message>
        <source>No reading held right</source>
        <translation>Doğru kabul edilen değer yok</translation>
    </message>
    <message>
        <source>Note removed</source>
        <translation>Not silindi</translation>
    </message>
    <message>
        <source>Note: {content}</source>
        <translation>Not: {content}</translation>
    </message>
    <message>
        <source>Reading {content} held right</source>
        <translation>Doğru kabul edilen değer: {content}</translation>
    </message>
    <message>
        <source>Sign-off taken back</source>
        <translation>Paraf geri alındı</translation>
    </message>
    <message>
        <source>Signed off by {content}</source>
        <translation>Paraflayan: {content}</translation>
    </message>
    <message>
        <source>Silenced: {what}</source>
        <translation>Susturuldu: {what}</translation>
    </message>
    <message>
        <source>These are not the same: {content}</source>
        <translation>Bunlar aynı değil: {content}</translation>
    </message>
    <message>
        <source>These are the same: {content}</source>
        <translation>Bunlar aynı: {content}</translation>
    </message>
    <message>
        <source>Told again what was silenced</source>
        <translation>Susturma kaldırıldı</translation>
    </message>
    <message>
        <source>Took back: {about}</source>
        <translation>Geri çekildi: {about}</translation>
    </message>
    <message>
        <source>Undid: {about}</source>
        <translation>Geri alındı: {about}</translation>
    </message>
    <message>
        <source>Unlinked passages</source>
        <translation>Bölümlerin bağı kaldırıldı</translation>
    </message>
    <message>
        <source>a decision</source>
        <translation>bir karar</translation>
    </message>
    <message>
        <source>{verdict}</source>
        <translation>{verdict}</translation>
    </message>
    <message>
        <source>{verdict}, kept from an earlier audit</source>
        <translation>{verdict}, önceki denetimden korundu</translation>
    </message>
    <message>
        <source>{verdict}, taken over from another checker</source>
        <translation>{verdict}, başka bir denetçiden alındı</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Add f&amp;older...</source>
        <translation>Klasör &amp;ekle...</translation>
    </message>
    <message>
        <source>Add fil&amp;es...</source>
        <translation>D&amp;osya ekle...</translation>
    </message>
    <message>
        <source>Add reports</source>
        <translation>Haber ekle</translation>
    </message>
    <message>
        <source>Choose a folder of reports</source>
        <translation>Haberlerin bulunduğu klasörü seçin</translation>
    </message>
    <message>
        <source>Choose the reports</source>
        <translation>Haberleri seçin</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>İçe aktar</translation>
    </message>
    <message numerus="yes">
        <source>Import %n report(s)</source>
        <translation>
            <numerusform>%n haberi içe aktar</numerusform>
        </translation>
    </message>
    <message>
        <source>Lea&amp;ve out</source>
        <translation>&amp;Çıkar</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Yeni inceleme</translation>
    </message>
    <message>
        <source>Not read:</source>
        <translation>Okunamayan:</translation>
    </message>
    <message>
        <source>Paste te&amp;xt</source>
        <translation>&amp;Metni yapıştır</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Okunuyor</translation>
    </message>
    <message>
        <source>Reports {0}</source>
        <translation>Haberler {0}</translation>
    </message>
</context>
<context>
    <name>KeysModel</name>
    <message>
        <source>A single letter works where nothing is typed: in lists and in the reports.</source>
        <translation>Tek harf, yazı yazılmayan yerlerde çalışır: listelerde ve haberlerde.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Kısayollar</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>What</source>
        <translation>İşlem</translation>
    </message>
</context>
<context>
    <name>KeysSheet</name>
    <message>
        <source>All keys as shipped</source>
        <translation>Tüm kısayolları ilk hâline getir</translation>
    </message>
    <message>
        <source>Choose a row to give it other keys.</source>
        <translation>Kısayolunu değiştirmek için bir satır seçin.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Kısayollar</translation>
    </message>
    <message>
        <source>Keys as shipped</source>
        <translation>İlk hâli</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Yeni kısayol</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>Kısayolsuz</translation>
    </message>
    <message>
        <source>Search the keys</source>
        <translation>Kısayollarda ara</translation>
    </message>
    <message>
        <source>Search: next, undecided, Ctrl+F ...</source>
        <translation>Ara: sonraki, karar, Ctrl+F ...</translation>
    </message>
    <message>
        <source>Use these keys</source>
        <translation>Bu kısayolu kullan</translation>
    </message>
    <message>
        <source>{0} has these keys now, and would lose them.</source>
        <translation>Bu kısayol şu an {0} için kullanılıyor; oradan kaldırılacak.</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Legend and filter</source>
        <translation>Açıklama ve filtre</translation>
    </message>
    <message>
        <source>What the bars mean</source>
        <translation>Çubukların anlamı</translation>
    </message>
    <message>
        <source>{0} hidden · show</source>
        <translation>{0} gizli · göster</translation>
    </message>
</context>
<context>
    <name>ListMenu</name>
    <message>
        <source>Choose all that this rule found</source>
        <translation>Bu kuralın bulduklarının tümünü seç</translation>
    </message>
    <message>
        <source>Show only what this rule found</source>
        <translation>Yalnızca bu kuralın bulduklarını göster</translation>
    </message>
    <message>
        <source>Show only: {0}</source>
        <translation>Yalnızca şunu göster: {0}</translation>
    </message>
</context>
<context>
    <name>LogModel</name>
    <message>
        <source>What</source>
        <translation>Ne oldu</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Ne zaman</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kim</translation>
    </message>
    <message>
        <source>{0} (taken back)</source>
        <translation>{0} (geri alındı)</translation>
    </message>
</context>
<context>
    <name>LogSheet</name>
    <message>
        <source>All decisions, the last first</source>
        <translation>Tüm kararlar, önce sonuncular</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Geçmiş</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>Geçmişte ara</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Son açılanlar</translation>
    </message>
</context>
<context>
    <name>MatrixView</name>
    <message numerus="yes">
        <source>%n topic(s)</source>
        <translation>
            <numerusform>%n konu</numerusform>
        </translation>
    </message>
    <message>
        <source>1 separate source</source>
        <translation>1 ayrı kaynak</translation>
    </message>
    <message>
        <source>A row a topic, a column a report; Enter shows the words in the columns</source>
        <translation>Her satır bir konu, her sütun bir haber; Enter sözcükleri sütunlarda gösterir</translation>
    </message>
    <message>
        <source>Agreements too</source>
        <translation>Örtüşenler de</translation>
    </message>
    <message>
        <source>First report</source>
        <translation>İlk haber</translation>
    </message>
    <message>
        <source>Kind of fact</source>
        <translation>Olgu türü</translation>
    </message>
    <message>
        <source>No finding passes the filter.</source>
        <translation>Filtreye uyan bulgu yok.</translation>
    </message>
    <message>
        <source>Nothing matched</source>
        <translation>Eşleşen yok</translation>
    </message>
    <message>
        <source>Several reports rest on one speaker.</source>
        <translation>Birkaç haber tek bir konuşmacıya dayanıyor.</translation>
    </message>
    <message>
        <source>Several reports share their words.</source>
        <translation>Birkaç haberin sözcükleri ortak.</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Sıralama</translation>
    </message>
    <message>
        <source>The reports were compared, and nothing was found that several of them tell.</source>
        <translation>Haberler karşılaştırıldı; birden çoğunun anlattığı bir şey bulunmadı.</translation>
    </message>
    <message>
        <source>Told by {0} of {1}</source>
        <translation>{0} / {1} haberde</translation>
    </message>
    <message>
        <source>Topic, A to Z</source>
        <translation>Konu, A&apos;dan Z&apos;ye</translation>
    </message>
    <message>
        <source>Topics and reports</source>
        <translation>Konular ve haberler</translation>
    </message>
    <message>
        <source>Verdict, undecided first</source>
        <translation>Karar, önce bekleyenler</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Önem</translation>
    </message>
    <message>
        <source>What stands out most</source>
        <translation>En dikkat çekenler</translation>
    </message>
    <message>
        <source>no two agree</source>
        <translation>örtüşen yok</translation>
    </message>
    <message>
        <source>{0} of {1} agree</source>
        <translation>{0} / {1} örtüşüyor</translation>
    </message>
    <message>
        <source>{0} separate sources</source>
        <translation>{0} ayrı kaynak</translation>
    </message>
</context>
<context>
    <name>MendSheet</name>
    <message>
        <source>14 August 2016</source>
        <translation>14 August 2016</translation>
    </message>
    <message>
        <source>A name</source>
        <translation>Bir ad</translation>
    </message>
    <message>
        <source>As a report would write it: 12</source>
        <translation>Haberde yazılacağı gibi: 12</translation>
    </message>
    <message>
        <source>Correct it</source>
        <translation>Düzelt</translation>
    </message>
    <message>
        <source>Correct what was read</source>
        <translation>Okunanı düzelt</translation>
    </message>
    <message>
        <source>Corrected. The audit is being renewed; undo takes it back.</source>
        <translation>Düzeltildi. Denetim yenileniyor; “Geri al” ile bundan dönebilirsiniz.</translation>
    </message>
    <message>
        <source>How you know, if you like</source>
        <translation>İsterseniz, nereden bildiğiniz</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Okunuyor</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Gerekçe</translation>
    </message>
    <message>
        <source>The date or time</source>
        <translation>Tarih ya da saat</translation>
    </message>
    <message>
        <source>The value</source>
        <translation>Değer</translation>
    </message>
    <message>
        <source>Wait until the work that is going on has ended.</source>
        <translation>Süren işin bitmesini bekleyin.</translation>
    </message>
    <message>
        <source>What it should be</source>
        <translation>Ne olmalı</translation>
    </message>
    <message>
        <source>What of them is wrong</source>
        <translation>Nesi yanlış</translation>
    </message>
    <message>
        <source>Which words</source>
        <translation>Hangi sözcükler</translation>
    </message>
    <message>
        <source>Who says it</source>
        <translation>Söyleyen</translation>
    </message>
    <message>
        <source>{0}: “{1}”, read as {2}</source>
        <translation>{0}: “{1}”, okunuşu: {2}</translation>
    </message>
</context>
<context>
    <name>MendedSheet</name>
    <message>
        <source>Corrections and links</source>
        <translation>Düzeltmeler ve bağlar</translation>
    </message>
    <message>
        <source>New finding: {0}</source>
        <translation>Yeni bulgu: {0}</translation>
    </message>
    <message>
        <source>Nothing was corrected, joined or linked by hand in this case.</source>
        <translation>Bu incelemede elle düzeltilen, birleştirilen ya da bağlanan bir şey yok.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>The words are not in the report any more.</source>
        <translation>Bu sözcükler artık haberde yok.</translation>
    </message>
    <message>
        <source>These passages do not tell the same</source>
        <translation>Bu bölümler aynı şeyi anlatmıyor</translation>
    </message>
    <message>
        <source>These passages tell the same</source>
        <translation>Bu bölümler aynı şeyi anlatıyor</translation>
    </message>
    <message>
        <source>{0} and {1} are not the same</source>
        <translation>{0} ve {1} aynı değil</translation>
    </message>
    <message>
        <source>{0} and {1} are the same</source>
        <translation>{0} ve {1} aynı</translation>
    </message>
    <message>
        <source>{0}: “{1}” is {2}</source>
        <translation>{0}: “{1}” = {2}</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Ayrıntıları kopyala</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Dosyayı aç</translation>
    </message>
    <message>
        <source>Parallax made a mistake. Your decisions are saved. The details are in {0}.</source>
        <translation>Parallax bir hata yaptı. Kararlarınız kayıtlı. Ayrıntılar burada: {0}.</translation>
    </message>
    <message>
        <source>Saved as {0}</source>
        <translation>Kaydedildi: {0}</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Klasörde göster</translation>
    </message>
</context>
<context>
    <name>MorePanel</name>
    <message>
        <source>All reports</source>
        <translation>Tüm haberler</translation>
    </message>
    <message>
        <source>All rules</source>
        <translation>Tüm kurallar</translation>
    </message>
    <message>
        <source>Also those no longer found</source>
        <translation>Artık bulunmayanlar da</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Tamam</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Diğer filtreler</translation>
    </message>
    <message>
        <source>Only with a note</source>
        <translation>Yalnızca notlular</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Haber</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Kural</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Önem</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tümünü göster</translation>
    </message>
    <message>
        <source>Silenced ones too</source>
        <translation>Susturulanlar da</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tür</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Karar</translation>
    </message>
</context>
<context>
    <name>NamesSheet</name>
    <message>
        <source>Names of a person, a body or a place</source>
        <translation>Bir kişinin, kurumun ya da yerin adları</translation>
    </message>
    <message>
        <source>One</source>
        <translation>Biri</translation>
    </message>
    <message>
        <source>The other</source>
        <translation>Öteki</translation>
    </message>
    <message>
        <source>These are not the same</source>
        <translation>Bunlar aynı değil</translation>
    </message>
    <message>
        <source>These are the same</source>
        <translation>Bunlar aynı</translation>
    </message>
    <message>
        <source>What they are</source>
        <translation>Nedir bunlar</translation>
    </message>
    <message>
        <source>Words for a thing</source>
        <translation>Bir şey için kullanılan sözcükler</translation>
    </message>
</context>
<context>
    <name>NewRuleDialog</name>
    <message>
        <source>About these words</source>
        <translation>Şu sözcükler hakkında</translation>
    </message>
    <message>
        <source>About this kind of event</source>
        <translation>Şu tür olay hakkında</translation>
    </message>
    <message>
        <source>Both examples are as expected.</source>
        <translation>İki örnek de beklendiği gibi.</translation>
    </message>
    <message>
        <source>It is flagged.</source>
        <translation>İşaretlendi.</translation>
    </message>
    <message>
        <source>It stays silent.</source>
        <translation>Sessiz kaldı.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tür</translation>
    </message>
    <message>
        <source>Known false alarms</source>
        <translation>Bilinen yanlış alarmlar</translation>
    </message>
    <message>
        <source>Let differences pass of up to</source>
        <translation>Şu farka kadar geç</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Yeni kural</translation>
    </message>
    <message>
        <source>One a line</source>
        <translation>Her satıra bir tane</translation>
    </message>
    <message>
        <source>Running the examples...</source>
        <translation>Örnekler deneniyor...</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Önem derecesi</translation>
    </message>
    <message>
        <source>Still to be filled in: {0}</source>
        <translation>Doldurulması gerekenler: {0}</translation>
    </message>
    <message>
        <source>The rule is saved; it takes effect with the next audit.</source>
        <translation>Kural kaydedildi; bir sonraki denetimde geçerli olur.</translation>
    </message>
    <message>
        <source>This must be flagged</source>
        <translation>Bu işaretlenmeli</translation>
    </message>
    <message>
        <source>This must stay silent</source>
        <translation>Burada sessiz kalınmalı</translation>
    </message>
    <message>
        <source>What is in dispute</source>
        <translation>Tartışmalı olan</translation>
    </message>
    <message>
        <source>What would settle it</source>
        <translation>Neyle kesinleşir</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>Neden önemli</translation>
    </message>
    <message>
        <source>any event</source>
        <translation>her olay</translation>
    </message>
    <message>
        <source>hiker, climber - in the singular; empty for all</source>
        <translation>hiker, climber - tekil; boşsa hepsi</translation>
    </message>
</context>
<context>
    <name>NoteField</name>
    <message>
        <source>Note on this finding</source>
        <translation>Bu bulguya not</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n satır</numerusform>
        </translation>
    </message>
    <message>
        <source>Folded: {0} ({1})</source>
        <translation>Katlandı: {0} ({1})</translation>
    </message>
    <message>
        <source>Not the report: {0} ({1}); click to fold</source>
        <translation>Haber dışı: {0} ({1}); katlamak için tıklayın</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Overview</source>
        <translation>Özet</translation>
    </message>
    <message>
        <source>Where the findings stand in the report</source>
        <translation>Bulguların haberdeki yerleri</translation>
    </message>
</context>
<context>
    <name>OwnSheet</name>
    <message>
        <source>Add the finding</source>
        <translation>Bulguyu ekle</translation>
    </message>
    <message>
        <source>Choose a type</source>
        <translation>Bir tür seçin</translation>
    </message>
    <message>
        <source>New finding</source>
        <translation>Yeni bulgu</translation>
    </message>
    <message>
        <source>Select words in two reports at least, then take them here.</source>
        <translation>En az iki haberde sözcük seçin, sonra buraya alın.</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Önem</translation>
    </message>
    <message>
        <source>Take the words that are selected now</source>
        <translation>Şu an seçili sözcükleri al</translation>
    </message>
    <message>
        <source>The words that it rests on:</source>
        <translation>Dayandığı sözcükler:</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tür</translation>
    </message>
    <message>
        <source>What is in dispute</source>
        <translation>Tartışmalı olan</translation>
    </message>
    <message>
        <source>What the reports differ on, in a few words</source>
        <translation>Haberlerin ayrıştığı nokta, birkaç sözcükle</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Clear the filter</source>
        <translation>Filtreyi temizle</translation>
    </message>
    <message>
        <source>Copied with citation</source>
        <translation>Künyesiyle kopyalandı</translation>
    </message>
    <message>
        <source>Date not known</source>
        <translation>Tarih bilinmiyor</translation>
    </message>
    <message>
        <source>The reports have not been compared yet. Audit them to fill this view.</source>
        <translation>Haberler henüz karşılaştırılmadı. Bu görünümü doldurmak için denetleyin.</translation>
    </message>
    <message>
        <source>There is nothing to compare yet. Add two or more reports of one event.</source>
        <translation>Henüz karşılaştırılacak bir şey yok. Aynı olayın iki ya da daha çok haberini ekleyin.</translation>
    </message>
    <message>
        <source>This view is filled when the reports have been read.</source>
        <translation>Bu görünüm haberler okununca dolar.</translation>
    </message>
</context>
<context>
    <name>ProgressStrip</name>
    <message>
        <source>Comparing</source>
        <translation>Karşılaştırılıyor</translation>
    </message>
    <message>
        <source>Finding claims</source>
        <translation>İddialar bulunuyor</translation>
    </message>
    <message>
        <source>Matching claims</source>
        <translation>İddialar eşleştiriliyor</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Açılıyor</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>İlerleme</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Okunuyor</translation>
    </message>
    <message>
        <source>Running examples</source>
        <translation>Örnekler deneniyor</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Durdur</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Durduruluyor</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Yazılıyor</translation>
    </message>
    <message>
        <source>Writing the workbook</source>
        <translation>Çalışma kitabı yazılıyor</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Backspace</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
</context>
<context>
    <name>QuotesView</name>
    <message>
        <source>A row an utterance; plus marks words that a version adds, minus words that it leaves out</source>
        <translation>Her satır bir söz; artı işareti bir anlatımın eklediği, eksi işareti atladığı sözcükleri gösterir</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Karşılaştırılan</translation>
    </message>
    <message>
        <source>Compared with {0}</source>
        <translation>{0} ile karşılaştırıldı</translation>
    </message>
    <message>
        <source>No utterance stands in two reports. The columns show each report whole.</source>
        <translation>İki haberde birden geçen bir söz yok. Sütunlar her haberi bütünüyle gösterir.</translation>
    </message>
    <message>
        <source>Nobody is quoted in these reports.</source>
        <translation>Bu haberlerde kimseden alıntı yok.</translation>
    </message>
    <message>
        <source>Not quoted</source>
        <translation>Alıntılanmamış</translation>
    </message>
    <message>
        <source>Only in {0}</source>
        <translation>Yalnızca {0} haberinde</translation>
    </message>
    <message>
        <source>Only what several reports have</source>
        <translation>Yalnızca birden çok haberde geçenler</translation>
    </message>
    <message>
        <source>Quoted</source>
        <translation>Doğrudan alıntı</translation>
    </message>
    <message>
        <source>Quoted by {0} reports</source>
        <translation>{0} haberde alıntı</translation>
    </message>
    <message>
        <source>Quoted by {0}, reported by {1}</source>
        <translation>{0} alıntı, {1} aktarım</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Aktarım</translation>
    </message>
    <message>
        <source>Speaker not named</source>
        <translation>Konuşan belirtilmemiş</translation>
    </message>
    <message>
        <source>The first report that has it</source>
        <translation>Geçtiği ilk haber</translation>
    </message>
    <message>
        <source>The others are compared with this</source>
        <translation>Diğerleri bununla karşılaştırılır</translation>
    </message>
    <message>
        <source>Utterances and reports</source>
        <translation>Sözler ve haberler</translation>
    </message>
    <message>
        <source>Word for word as in {0}</source>
        <translation>{0} haberindekiyle sözcüğü sözcüğüne aynı</translation>
    </message>
    <message>
        <source>{0} utterances, {1} in several reports</source>
        <translation>{0} söz, {1} tanesi birden çok haberde</translation>
    </message>
</context>
<context>
    <name>ReadingRows</name>
    <message>
        <source>How it was read</source>
        <translation>Nasıl okundu</translation>
    </message>
    <message>
        <source>How {0} was read</source>
        <translation>{0} nasıl okundu</translation>
    </message>
    <message>
        <source>Mark the right one</source>
        <translation>Doğru olanı işaretle</translation>
    </message>
    <message>
        <source>{0} in {1} is right</source>
        <translation>{1} haberindeki {0} doğru</translation>
    </message>
</context>
<context>
    <name>RecentModel</name>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n gün önce</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Bugün</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Dün</translation>
    </message>
</context>
<context>
    <name>ReplaceDialog</name>
    <message>
        <source>New version of report {0}, {1}</source>
        <translation>{0} haberinin yeni sürümü, {1}</translation>
    </message>
    <message>
        <source>Put it in place</source>
        <translation>Yerine koy</translation>
    </message>
    <message>
        <source>Verdicts stay with their findings, as far as the words are still there.</source>
        <translation>Sözcükler yerinde durdukça kararlar bulgularıyla birlikte kalır.</translation>
    </message>
</context>
<context>
    <name>ReportForm</name>
    <message numerus="yes">
        <source>%n dated piece(s)</source>
        <translation>
            <numerusform>%n tarihli parça</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n sözcük</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Leave the date unknown</source>
        <translation>Tarihi bilinmiyor bı&amp;rak</translation>
    </message>
    <message>
        <source>&amp;Outlet</source>
        <translation>&amp;Yayın organı</translation>
    </message>
    <message>
        <source>&amp;Published</source>
        <translation>Yayım &amp;tarihi</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Başlık</translation>
    </message>
    <message>
        <source>8 May 2024</source>
        <translation>8 Mayıs 2024</translation>
    </message>
    <message>
        <source>A&amp;uthor</source>
        <translation>Ya&amp;zar</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Takvim</translation>
    </message>
    <message>
        <source>Choose the day of publication in a calendar</source>
        <translation>Yayım gününü takvimden seçin</translation>
    </message>
    <message>
        <source>Each of its dated pieces has a date of its own.</source>
        <translation>Tarihli parçalarının her birinin kendi tarihi var.</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Dil</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Dil</translation>
    </message>
    <message>
        <source>No day of publication was found. Without it, words such as “tonight” stay open.</source>
        <translation>Yayım günü bulunamadı. O olmadan “tonight” gibi sözcükler açıkta kalır.</translation>
    </message>
    <message>
        <source>The report&apos;s text</source>
        <translation>Haberin metni</translation>
    </message>
    <message>
        <source>The weekday does not fit: {0}.</source>
        <translation>Haftanın günü uymuyor: {0}.</translation>
    </message>
    <message>
        <source>The year is missing.</source>
        <translation>Yıl eksik.</translation>
    </message>
    <message>
        <source>The year must lie between 1900 and 2099.</source>
        <translation>Yıl 1900 ile 2099 arasında olmalı.</translation>
    </message>
    <message>
        <source>This may be {0} or {1}: write the month as a word.</source>
        <translation>Bu {0} da {1} de olabilir: ayı sözcükle yazın.</translation>
    </message>
    <message>
        <source>When did this report come out? Give the day, or leave the date unknown.</source>
        <translation>Bu haber ne zaman yayımlandı? Gününü girin ya da tarihi bilinmiyor bırakın.</translation>
    </message>
    <message>
        <source>Write a day with its year: 8 May 2024, or 2024-05-08.</source>
        <translation>Günü yılıyla yazın: 8 Mayıs 2024 ya da 2024-05-08.</translation>
    </message>
    <message>
        <source>for example {0}</source>
        <translation>örneğin {0}</translation>
    </message>
    <message>
        <source>read as {0}</source>
        <translation>{0} olarak okundu</translation>
    </message>
    <message>
        <source>struck through and left out: {0}</source>
        <translation>üstü çizilip dışarıda bırakılan: {0}</translation>
    </message>
</context>
<context>
    <name>ReportHeader</name>
    <message>
        <source>Reports</source>
        <translation>Haberler</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>Choose the new version of report {0}</source>
        <translation>{0} haberinin yeni sürümünü seçin</translation>
    </message>
    <message>
        <source>Choose the reports</source>
        <translation>Haberleri seçin</translation>
    </message>
    <message>
        <source>Its words leave the case file for good, and so do findings that rest on it. Your verdicts stay in the history.</source>
        <translation>Sözcükleri ve ona dayanan bulgular inceleme dosyasından temelli çıkar. Kararlarınız geçmişte kalır.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Kalsın</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Okunuyor</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Çıkar</translation>
    </message>
    <message>
        <source>Remove report</source>
        <translation>Haberi çıkar</translation>
    </message>
    <message>
        <source>Remove report {0}, {1}, from the case?</source>
        <translation>{0} haberi, {1}, incelemeden çıkarılsın mı?</translation>
    </message>
    <message>
        <source>Reports {0}</source>
        <translation>Haberler {0}</translation>
    </message>
    <message>
        <source>This case is open for reading only; save a copy and work in that.</source>
        <translation>Bu inceleme salt okunur açık; bir kopyasını kaydedip onda çalışın.</translation>
    </message>
</context>
<context>
    <name>ReportsDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Vazgeç</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Haberler</translation>
    </message>
</context>
<context>
    <name>ReportsModel</name>
    <message>
        <source>Date left unknown</source>
        <translation>Tarih bilinmiyor bırakıldı</translation>
    </message>
    <message>
        <source>Date unknown</source>
        <translation>Tarih bilinmiyor</translation>
    </message>
    <message>
        <source>Dated piece by piece</source>
        <translation>Parça parça tarihli</translation>
    </message>
</context>
<context>
    <name>RowsView</name>
    <message>
        <source>A row a thing that is told; Enter shows the words in the columns</source>
        <translation>Her satır anlatılan bir şey; Enter sözcükleri sütunlarda gösterir</translation>
    </message>
    <message>
        <source>No passage is told by several reports. The columns show each report whole.</source>
        <translation>Birden çok haberin anlattığı bir bölüm yok. Sütunlar her haberi bütünüyle gösterir.</translation>
    </message>
    <message>
        <source>Nothing matched</source>
        <translation>Eşleşen yok</translation>
    </message>
    <message>
        <source>Only what several reports tell</source>
        <translation>Yalnızca birden çok haberin anlattıkları</translation>
    </message>
    <message>
        <source>Passages side by side</source>
        <translation>Yan yana bölümler</translation>
    </message>
    <message>
        <source>These reports have no text that could be laid side by side.</source>
        <translation>Bu haberlerde yan yana konabilecek metin yok.</translation>
    </message>
    <message>
        <source>{0} rows, {1} told by several reports</source>
        <translation>{0} satır, {1} tanesi birden çok haberde</translation>
    </message>
</context>
<context>
    <name>RulePage</name>
    <message>
        <source>Choose a rule to see what it looks for, and when it is wrong.</source>
        <translation>Neyi aradığını ve ne zaman yanıldığını görmek için bir kural seçin.</translation>
    </message>
    <message>
        <source>Example {0}: stays silent</source>
        <translation>Örnek {0}: sessiz kalır</translation>
    </message>
    <message>
        <source>Example {0}: {1}</source>
        <translation>Örnek {0}: {1}</translation>
    </message>
    <message>
        <source>Known false alarms</source>
        <translation>Bilinen yanlış alarmlar</translation>
    </message>
    <message>
        <source>What the rule looks for</source>
        <translation>Kuralın aradığı şey</translation>
    </message>
    <message>
        <source>What would settle it</source>
        <translation>Neyle kesinleşir</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Bulunduğu yer</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>Neden önemli</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>A measure: length, weight, area ...</source>
        <translation>Bir ölçü: uzunluk, ağırlık, alan ...</translation>
    </message>
    <message>
        <source>A share in per cent</source>
        <translation>Yüzde olarak bir pay</translation>
    </message>
    <message>
        <source>A sum of money</source>
        <translation>Bir para tutarı</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Konu</translation>
    </message>
    <message>
        <source>Comes with Parallax</source>
        <translation>Parallax ile gelen</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Doğrulandı</translation>
    </message>
    <message>
        <source>Flags here</source>
        <translation>İşaret</translation>
    </message>
    <message>
        <source>How long something took</source>
        <translation>Bir şeyin ne kadar sürdüğü</translation>
    </message>
    <message>
        <source>How many of something</source>
        <translation>Bir şeyin kaç tane olduğu</translation>
    </message>
    <message>
        <source>How old somebody is</source>
        <translation>Birinin kaç yaşında olduğu</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Kural</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Önem derecesi</translation>
    </message>
    <message>
        <source>The desk&apos;s own: {0}</source>
        <translation>Masanın kendi kuralları: {0}</translation>
    </message>
    <message>
        <source>When something happened</source>
        <translation>Bir şeyin ne zaman olduğu</translation>
    </message>
    <message>
        <source>for information</source>
        <translation>bilgi için</translation>
    </message>
    <message>
        <source>major</source>
        <translation>önemli</translation>
    </message>
    <message>
        <source>minor</source>
        <translation>ikincil</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>dakika</translation>
    </message>
    <message>
        <source>off</source>
        <translation>kapalı</translation>
    </message>
    <message>
        <source>on</source>
        <translation>açık</translation>
    </message>
    <message>
        <source>per cent</source>
        <translation>yüzde</translation>
    </message>
    <message>
        <source>years</source>
        <translation>yıl</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} / {1}</translation>
    </message>
</context>
<context>
    <name>RulesDialog</name>
    <message>
        <source>All {0} examples were as expected.</source>
        <translation>{0} örneğin hepsi beklendiği gibi.</translation>
    </message>
    <message>
        <source>Audit again</source>
        <translation>Yeniden denetle</translation>
    </message>
    <message>
        <source>New rule...</source>
        <translation>Yeni kural...</translation>
    </message>
    <message>
        <source>Open a case first: rules are chosen for one case at a time.</source>
        <translation>Önce bir inceleme açın: kurallar her inceleme için ayrı seçilir.</translation>
    </message>
    <message>
        <source>Open the folder of own rules</source>
        <translation>Kendi kurallarımın klasörünü aç</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Kurallar</translation>
    </message>
    <message>
        <source>Run all examples</source>
        <translation>Tüm örnekleri dene</translation>
    </message>
    <message>
        <source>Running examples</source>
        <translation>Örnekler deneniyor</translation>
    </message>
    <message>
        <source>Running the examples of {0} rules...</source>
        <translation>{0} kuralın örnekleri deneniyor...</translation>
    </message>
    <message>
        <source>Search rules</source>
        <translation>Kurallarda ara</translation>
    </message>
    <message>
        <source>Severity in this case</source>
        <translation>Bu incelemede önem derecesi</translation>
    </message>
    <message>
        <source>Takes effect with the next audit.</source>
        <translation>Bir sonraki denetimde geçerli olur.</translation>
    </message>
    <message>
        <source>The rule&apos;s severity in this case</source>
        <translation>Kuralın bu incelemedeki önem derecesi</translation>
    </message>
    <message>
        <source>{0} of {1} examples were not as expected.</source>
        <translation>{1} örneğin {0} tanesi beklendiği gibi değildi.</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>Go to the words in report {0}</source>
        <translation>{0} haberindeki sözcüklere git</translation>
    </message>
    <message>
        <source>Go to the words in this report</source>
        <translation>Bu haberdeki sözcüklere git</translation>
    </message>
    <message>
        <source>Report {0}, {1}</source>
        <translation>{0} haberi, {1}</translation>
    </message>
    <message>
        <source>and {0} more, marked in the reports</source>
        <translation>ve {0} tane daha; haberlerde işaretli</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>A strip with a mark for every finding; click to go there.</source>
        <translation>Her bulgu için bir işaret taşıyan şerit; tıklayınca oraya gider.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Görünüş</translation>
    </message>
    <message>
        <source>Between columns, for the current finding.</source>
        <translation>Sütunlar arasında, geçerli bulgu için.</translation>
    </message>
    <message>
        <source>By fact, by flow, or each for itself.</source>
        <translation>Olguya göre, akışa göre ya da her biri kendi başına.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Renkler</translation>
    </message>
    <message>
        <source>Columns scroll</source>
        <translation>Sütunların kayması</translation>
    </message>
    <message>
        <source>Dim what is not in question</source>
        <translation>Söz konusu olmayanı soluklaştır</translation>
    </message>
    <message>
        <source>Fold away what is not the report</source>
        <translation>Haber dışı kısımları katla</translation>
    </message>
    <message>
        <source>Go on after deciding</source>
        <translation>Karardan sonra ilerle</translation>
    </message>
    <message>
        <source>In per cent, for all columns together.</source>
        <translation>Yüzde olarak, tüm sütunlar için.</translation>
    </message>
    <message>
        <source>In pixels; narrower columns scroll sideways.</source>
        <translation>Piksel olarak; sığmayan sütunlar yana kayar.</translation>
    </message>
    <message>
        <source>Join passages by ribbons</source>
        <translation>Bölümleri bağlarla birleştir</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Pencerenin dili</translation>
    </message>
    <message>
        <source>Least width of a column</source>
        <translation>En dar sütun genişliği</translation>
    </message>
    <message>
        <source>Light, dark or high contrast, or as the computer is set.</source>
        <translation>Açık, koyu, yüksek karşıtlıklı ya da bilgisayardaki gibi.</translation>
    </message>
    <message>
        <source>Moving to a passage</source>
        <translation>Bir bölüme geçiş</translation>
    </message>
    <message>
        <source>Newsletter boxes, links, appeals; a line says what was folded.</source>
        <translation>Bülten kutuları, bağlantılar, bağış çağrıları; neyin katlandığını bir satır söyler.</translation>
    </message>
    <message>
        <source>Not only those of the current finding.</source>
        <translation>Yalnızca geçerli bulgununkileri değil.</translation>
    </message>
    <message>
        <source>Overview beside each column</source>
        <translation>Her sütunun yanında özet</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Gizlilik</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Okuma</translation>
    </message>
    <message>
        <source>Remember recent cases</source>
        <translation>Son açılan incelemeleri hatırla</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Değerlendirme</translation>
    </message>
    <message>
        <source>Show all ribbons</source>
        <translation>Tüm bağları göster</translation>
    </message>
    <message>
        <source>Size of source text</source>
        <translation>Haber metninin boyutu</translation>
    </message>
    <message>
        <source>Takes effect when Parallax is opened again.</source>
        <translation>Parallax yeniden açılınca geçerli olur.</translation>
    </message>
    <message>
        <source>The current finding&apos;s passages stand out.</source>
        <translation>Geçerli bulgunun bölümleri öne çıkar.</translation>
    </message>
    <message>
        <source>Their names and places, on this computer only.</source>
        <translation>Adları ve yerleri, yalnızca bu bilgisayarda.</translation>
    </message>
    <message>
        <source>To the next undecided finding.</source>
        <translation>Karar bekleyen sonraki bulguya.</translation>
    </message>
    <message>
        <source>Whether columns glide to it or jump.</source>
        <translation>Sütunlar oraya kaysın mı, atlasın mı.</translation>
    </message>
    <message>
        <source>Written beside every decision you take.</source>
        <translation>Verdiğiniz her kararın yanına yazılır.</translation>
    </message>
    <message>
        <source>Your initials</source>
        <translation>Parafınız</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>As at the first start</source>
        <translation>İlk açılıştaki gibi</translation>
    </message>
    <message>
        <source>As the computer is set</source>
        <translation>Bilgisayardaki gibi</translation>
    </message>
    <message>
        <source>By fact</source>
        <translation>Olguya göre</translation>
    </message>
    <message>
        <source>By flow</source>
        <translation>Akışa göre</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Koyu</translation>
    </message>
    <message>
        <source>Each for itself</source>
        <translation>Her biri kendi başına</translation>
    </message>
    <message>
        <source>Glide</source>
        <translation>Kayarak</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Yüksek karşıtlık</translation>
    </message>
    <message>
        <source>Jump</source>
        <translation>Atlayarak</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Açık</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ayarlar</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Back to the findings</source>
        <translation>Bulgulara dön</translation>
    </message>
    <message>
        <source>Back to the findings (Esc)</source>
        <translation>Bulgulara dön (Esc)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Vazgeç</translation>
    </message>
    <message>
        <source>‹ Findings</source>
        <translation>‹ Bulgular</translation>
    </message>
</context>
<context>
    <name>SideHeader</name>
    <message>
        <source>What the rows are about</source>
        <translation>Satırların konusu</translation>
    </message>
</context>
<context>
    <name>SilenceSheet</name>
    <message numerus="yes">
        <source>%n finding(s) will not be shown any more</source>
        <translation>
            <numerusform>%n bulgu artık gösterilmeyecek</numerusform>
        </translation>
    </message>
    <message>
        <source>A name</source>
        <translation>Bir ad</translation>
    </message>
    <message>
        <source>All that this rule flags: {0}</source>
        <translation>Bu kuralın işaretlediği her şey: {0}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Never flag this: {0}</source>
        <translation>Bunu bir daha işaretleme: {0}</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Gerekçe</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>Sustur</translation>
    </message>
    <message>
        <source>Silenced. &quot;What is silenced&quot; lists it; undo takes it back.</source>
        <translation>Susturuldu. “Susturulanlar” listesinde görünür; “Geri al” ile bundan dönebilirsiniz.</translation>
    </message>
    <message>
        <source>Somebody will ask for it</source>
        <translation>Biri bunu soracaktır</translation>
    </message>
    <message>
        <source>These values against each other: {0}</source>
        <translation>Bu değerler birbirine karşı: {0}</translation>
    </message>
    <message>
        <source>This finding does not set two values against each other.</source>
        <translation>Bu bulgu iki değeri karşı karşıya getirmiyor.</translation>
    </message>
    <message>
        <source>What it silences</source>
        <translation>Susturacakları</translation>
    </message>
    <message>
        <source>Whatever is said of this name:</source>
        <translation>Bu ad hakkında söylenen her şey:</translation>
    </message>
</context>
<context>
    <name>SilencedSheet</name>
    <message numerus="yes">
        <source>%n finding(s) hidden by it</source>
        <translation>
            <numerusform>%n bulguyu gizliyor</numerusform>
        </translation>
    </message>
    <message>
        <source>It silences nothing any more.</source>
        <translation>Artık hiçbir şeyi susturmuyor.</translation>
    </message>
    <message>
        <source>Nothing is silenced in this case.</source>
        <translation>Bu incelemede susturulan bir şey yok.</translation>
    </message>
    <message>
        <source>Tell again</source>
        <translation>Susturmayı kaldır</translation>
    </message>
    <message>
        <source>The name {0}</source>
        <translation>Ad: {0}</translation>
    </message>
    <message>
        <source>The rule &quot;{0}&quot;</source>
        <translation>Kural: “{0}”</translation>
    </message>
    <message>
        <source>What is silenced</source>
        <translation>Susturulanlar</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>&amp;Choose files...</source>
        <translation>Dosya &amp;seç...</translation>
    </message>
    <message>
        <source>&amp;Open a case...</source>
        <translation>İnceleme &amp;aç...</translation>
    </message>
    <message>
        <source>&amp;Paste text</source>
        <translation>&amp;Metni yapıştır</translation>
    </message>
    <message>
        <source>Clear this list</source>
        <translation>Listeyi temizle</translation>
    </message>
    <message>
        <source>Drop the reports here</source>
        <translation>Haberleri buraya bırakın</translation>
    </message>
    <message>
        <source>Everything stays on this computer.</source>
        <translation>Her şey bu bilgisayarda kalır.</translation>
    </message>
    <message>
        <source>Lay the reports of one event side by side, see where they part, settle each point.</source>
        <translation>Aynı olayın haberlerini yan yana koyun, nerede ayrıştıklarını görün, her noktayı karara bağlayın.</translation>
    </message>
    <message>
        <source>Look at the &amp;sample case</source>
        <translation>Ö&amp;rnek incelemeye bak</translation>
    </message>
    <message>
        <source>Recent cases</source>
        <translation>Son açılan incelemeler</translation>
    </message>
    <message>
        <source>Text, Markdown and web pages, or a folder of them</source>
        <translation>Düz metin, Markdown, web sayfaları ya da bunların bulunduğu klasör</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n bulgu</numerusform>
        </translation>
    </message>
    <message>
        <source>Finding {0} of {1}</source>
        <translation>Bulgu {0} / {1}</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Salt okunur</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Kaydedildi</translation>
    </message>
    <message>
        <source>Stopped; nothing was changed.</source>
        <translation>Durduruldu; hiçbir şey değişmedi.</translation>
    </message>
    <message>
        <source>{0} next · {1} next undecided · {2} keys</source>
        <translation>{0} sonraki · {1} karar bekleyen sonraki · {2} kısayollar</translation>
    </message>
    <message>
        <source>{0} undecided</source>
        <translation>{0} karar bekliyor</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>About</source>
        <translation>Konu</translation>
    </message>
    <message>
        <source>Apr</source>
        <translation>Nis</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation>Ağu</translation>
    </message>
    <message>
        <source>Dec</source>
        <translation>Ara</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation>Şub</translation>
    </message>
    <message>
        <source>Jan</source>
        <translation>Oca</translation>
    </message>
    <message>
        <source>Jul</source>
        <translation>Tem</translation>
    </message>
    <message>
        <source>Jun</source>
        <translation>Haz</translation>
    </message>
    <message>
        <source>Mar</source>
        <translation>Mar</translation>
    </message>
    <message>
        <source>May</source>
        <translation>May</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>Kas</translation>
    </message>
    <message>
        <source>Oct</source>
        <translation>Eki</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Okunuşu</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>İlişki</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Haber</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Cümle</translation>
    </message>
    <message>
        <source>Sep</source>
        <translation>Eyl</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Sözcükler</translation>
    </message>
    <message>
        <source>not in question</source>
        <translation>söz konusu değil</translation>
    </message>
    <message>
        <source>open to this side</source>
        <translation>bu yana açık</translation>
    </message>
    <message>
        <source>told as background</source>
        <translation>arka plan olarak anlatılan</translation>
    </message>
    <message>
        <source>{0} d</source>
        <translation>{0} g</translation>
    </message>
    <message>
        <source>{0} mo</source>
        <translation>{0} ay</translation>
    </message>
    <message>
        <source>{0} y</source>
        <translation>{0} yıl</translation>
    </message>
    <message>
        <source>{0}, {1}: “{2}” is {3}</source>
        <translation>{0}, {1}: “{2}” = {3}</translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <translation>{day} {month}</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{day} {month} {year}</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Arrow keys go from event to event, Enter shows the words; “As a list” is the same as a table</source>
        <translation>Ok tuşları olaydan olaya geçer, Enter sözcükleri gösterir; “Liste olarak” aynısını tablo olarak verir</translation>
    </message>
    <message>
        <source>As PNG or SVG</source>
        <translation>PNG ya da SVG olarak</translation>
    </message>
    <message>
        <source>As a list</source>
        <translation>Liste olarak</translation>
    </message>
    <message>
        <source>Dated events</source>
        <translation>Tarihli olaylar</translation>
    </message>
    <message>
        <source>Events without a day</source>
        <translation>Günü belli olmayan olaylar</translation>
    </message>
    <message>
        <source>Everything in sight (0)</source>
        <translation>Hepsi görünsün (0)</translation>
    </message>
    <message>
        <source>Fit all</source>
        <translation>Tümünü sığdır</translation>
    </message>
    <message>
        <source>Fit the event</source>
        <translation>Olayı sığdır</translation>
    </message>
    <message>
        <source>No report says when anything happened.</source>
        <translation>Hiçbir haber bir şeyin ne zaman olduğunu söylemiyor.</translation>
    </message>
    <message>
        <source>Picture (*.png);;Drawing (*.svg)</source>
        <translation>Resim (*.png);;Çizim (*.svg)</translation>
    </message>
    <message>
        <source>Point at a bar, or walk with the arrow keys. Ctrl and the wheel zoom, dragging pans.</source>
        <translation>Bir çubuğun üstüne gelin ya da ok tuşlarıyla gezin. Ctrl ve tekerlek yakınlaştırır, sürükleyince kayar.</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Resmi kaydet</translation>
    </message>
    <message>
        <source>Save picture...</source>
        <translation>Resmi kaydet...</translation>
    </message>
    <message>
        <source>Saved as {0}</source>
        <translation>Kaydedildi: {0}</translation>
    </message>
    <message>
        <source>The days of the current finding, or else the busiest days</source>
        <translation>Seçili bulgunun günleri, yoksa en yoğun günler</translation>
    </message>
    <message>
        <source>The same as a table</source>
        <translation>Aynısı, tablo olarak</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zaman çizelgesi</translation>
    </message>
    <message>
        <source>Without a day</source>
        <translation>Günü belli değil</translation>
    </message>
    <message>
        <source>Without a day. Setting the date of a report may settle those in it.</source>
        <translation>Günü belli değil. Haberin tarihini girmek, içindekileri belirleyebilir.</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>Yakınlaştır (+)</translation>
    </message>
    <message>
        <source>Zoom out (−)</source>
        <translation>Uzaklaştır (−)</translation>
    </message>
    <message>
        <source>{0} dated</source>
        <translation>{0} tarihli</translation>
    </message>
    <message>
        <source>{0} dated, {1} without a day</source>
        <translation>{0} tarihli, {1} günü belli değil</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message numerus="yes">
        <source>%n report(s)</source>
        <translation>
            <numerusform>%n haber</numerusform>
        </translation>
    </message>
    <message>
        <source>By fact</source>
        <translation>Olguya göre</translation>
    </message>
    <message>
        <source>By flow</source>
        <translation>Akışa göre</translation>
    </message>
    <message>
        <source>Export workbook</source>
        <translation>Dışa aktar</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Serbest</translation>
    </message>
    <message>
        <source>Search all reports</source>
        <translation>Tüm haberlerde ara</translation>
    </message>
</context>
<context>
    <name>Values</name>
    <message>
        <source>Apr</source>
        <translation>Nis</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation>Ağu</translation>
    </message>
    <message>
        <source>Dec</source>
        <translation>Ara</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation>Şub</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>Cum</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>cuma</translation>
    </message>
    <message>
        <source>Jan</source>
        <translation>Oca</translation>
    </message>
    <message>
        <source>Jul</source>
        <translation>Tem</translation>
    </message>
    <message>
        <source>Jun</source>
        <translation>Haz</translation>
    </message>
    <message>
        <source>Mar</source>
        <translation>Mar</translation>
    </message>
    <message>
        <source>May</source>
        <translation>May</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>Pzt</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>pazartesi</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>Kas</translation>
    </message>
    <message>
        <source>Oct</source>
        <translation>Eki</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>Cmt</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>cumartesi</translation>
    </message>
    <message>
        <source>Sep</source>
        <translation>Eyl</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>Paz</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>pazar</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>Per</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>perşembe</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>Sal</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>salı</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>Çar</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>çarşamba</translation>
    </message>
    <message>
        <source>a {weekday} {part}, date open</source>
        <translation>{weekday} {part}, tarihi belirsiz</translation>
    </message>
    <message>
        <source>a {weekday}, date open</source>
        <translation>{weekday}, tarihi belirsiz</translation>
    </message>
    <message>
        <source>a {weekday}, {clock}, date open</source>
        <translation>{weekday}, {clock}, tarihi belirsiz</translation>
    </message>
    <message>
        <source>about {hour}:00</source>
        <translation>{hour}:00 sularında</translation>
    </message>
    <message>
        <source>afternoon</source>
        <translation>öğleden sonrası</translation>
    </message>
    <message>
        <source>autumn</source>
        <translation>sonbaharı</translation>
    </message>
    <message>
        <source>date unknown</source>
        <translation>tarih bilinmiyor</translation>
    </message>
    <message>
        <source>daytime</source>
        <translation>gündüzü</translation>
    </message>
    <message>
        <source>east</source>
        <translation>doğu</translation>
    </message>
    <message>
        <source>evening</source>
        <translation>akşamı</translation>
    </message>
    <message>
        <source>first half</source>
        <translation>ilk yarısı</translation>
    </message>
    <message>
        <source>first quarter</source>
        <translation>birinci çeyreği</translation>
    </message>
    <message>
        <source>fourth quarter</source>
        <translation>dördüncü çeyreği</translation>
    </message>
    <message>
        <source>in the future</source>
        <translation>gelecekte</translation>
    </message>
    <message>
        <source>in the past</source>
        <translation>geçmişte</translation>
    </message>
    <message>
        <source>midday</source>
        <translation>öğlesi</translation>
    </message>
    <message>
        <source>morning</source>
        <translation>sabahı</translation>
    </message>
    <message>
        <source>night</source>
        <translation>gecesi</translation>
    </message>
    <message>
        <source>north</source>
        <translation>kuzey</translation>
    </message>
    <message>
        <source>north-east</source>
        <translation>kuzeydoğu</translation>
    </message>
    <message>
        <source>north-west</source>
        <translation>kuzeybatı</translation>
    </message>
    <message>
        <source>now</source>
        <translation>şimdi</translation>
    </message>
    <message>
        <source>open</source>
        <translation>belirsiz</translation>
    </message>
    <message>
        <source>second half</source>
        <translation>ikinci yarısı</translation>
    </message>
    <message>
        <source>second quarter</source>
        <translation>ikinci çeyreği</translation>
    </message>
    <message>
        <source>south</source>
        <translation>güney</translation>
    </message>
    <message>
        <source>south-east</source>
        <translation>güneydoğu</translation>
    </message>
    <message>
        <source>south-west</source>
        <translation>güneybatı</translation>
    </message>
    <message>
        <source>spring</source>
        <translation>ilkbaharı</translation>
    </message>
    <message>
        <source>summer</source>
        <translation>yazı</translation>
    </message>
    <message>
        <source>third quarter</source>
        <translation>üçüncü çeyreği</translation>
    </message>
    <message>
        <source>week of {day}</source>
        <translation>{day} haftası</translation>
    </message>
    <message>
        <source>weekend of {day}</source>
        <translation>{day} hafta sonu</translation>
    </message>
    <message>
        <source>west</source>
        <translation>batı</translation>
    </message>
    <message>
        <source>winter</source>
        <translation>kışı</translation>
    </message>
    <message>
        <source>{clock}, date open</source>
        <translation>{clock}, tarihi belirsiz</translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <translation>{day} {month}</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{day} {month} {year}</translation>
    </message>
    <message>
        <source>{day} {month}, year open</source>
        <translation>{day} {month}, yılı belirsiz</translation>
    </message>
    <message>
        <source>{day}, {clock}</source>
        <translation>{day}, {clock}</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{month} {year}</translation>
    </message>
    <message>
        <source>{month}, year open</source>
        <translation>{month}, yılı belirsiz</translation>
    </message>
    <message>
        <source>{number} centuries</source>
        <translation>{number} yüzyıl</translation>
    </message>
    <message>
        <source>{number} century</source>
        <translation>{number} yüzyıl</translation>
    </message>
    <message>
        <source>{number} day</source>
        <translation>{number} gün</translation>
    </message>
    <message>
        <source>{number} days</source>
        <translation>{number} gün</translation>
    </message>
    <message>
        <source>{number} decade</source>
        <translation>{number} on yıl</translation>
    </message>
    <message>
        <source>{number} decades</source>
        <translation>{number} on yıl</translation>
    </message>
    <message>
        <source>{number} hour</source>
        <translation>{number} saat</translation>
    </message>
    <message>
        <source>{number} hours</source>
        <translation>{number} saat</translation>
    </message>
    <message>
        <source>{number} minute</source>
        <translation>{number} dakika</translation>
    </message>
    <message>
        <source>{number} minutes</source>
        <translation>{number} dakika</translation>
    </message>
    <message>
        <source>{number} month</source>
        <translation>{number} ay</translation>
    </message>
    <message>
        <source>{number} months</source>
        <translation>{number} ay</translation>
    </message>
    <message>
        <source>{number} quarter</source>
        <translation>{number} çeyrek</translation>
    </message>
    <message>
        <source>{number} quarters</source>
        <translation>{number} çeyrek</translation>
    </message>
    <message>
        <source>{number} second</source>
        <translation>{number} saniye</translation>
    </message>
    <message>
        <source>{number} seconds</source>
        <translation>{number} saniye</translation>
    </message>
    <message>
        <source>{number} week</source>
        <translation>{number} hafta</translation>
    </message>
    <message>
        <source>{number} weeks</source>
        <translation>{number} hafta</translation>
    </message>
    <message>
        <source>{number} year</source>
        <translation>{number} yıl</translation>
    </message>
    <message>
        <source>{number} years</source>
        <translation>{number} yıl</translation>
    </message>
    <message>
        <source>{part} of {day}</source>
        <translation>{day} {part}</translation>
    </message>
    <message>
        <source>{part} of {year}</source>
        <translation>{year} {part}</translation>
    </message>
    <message>
        <source>{weekday} {day} {month} {year}</source>
        <translation>{day} {month} {year} {weekday}</translation>
    </message>
</context>
<context>
    <name>VerdictBar</name>
    <message>
        <source>2nd checker</source>
        <translation>2. denetçi</translation>
    </message>
    <message numerus="yes">
        <source>A verdict now goes to the %n chosen finding(s).</source>
        <translation>
            <numerusform>Verilecek karar, seçili %n bulgu için geçerli olur.</numerusform>
        </translation>
    </message>
    <message>
        <source>Give the finding a verdict first; then it can be signed off.</source>
        <translation>Önce bulguya bir karar verin; sonra paraflanabilir.</translation>
    </message>
    <message>
        <source>Note ({0}); kept as you write</source>
        <translation>Not ({0}); yazdıkça saklanır</translation>
    </message>
    <message>
        <source>Second checker&apos;s initials</source>
        <translation>İkinci denetçinin parafı</translation>
    </message>
    <message>
        <source>This case is open for reading only; save a copy and work in that.</source>
        <translation>Bu inceleme yalnızca okumak için açık; bir kopyasını kaydedip onda çalışın.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Done or planned</source>
        <translation>Oldu mu, plan mı</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Sayı</translation>
    </message>
    <message>
        <source>Order of events</source>
        <translation>Olayların sırası</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Yer</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Alıntı</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Görev</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zaman</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>Adlandırma</translation>
    </message>
    <message>
        <source>Who agrees</source>
        <translation>Kim onaylıyor</translation>
    </message>
    <message>
        <source>Who said it</source>
        <translation>Kim söyledi</translation>
    </message>
    <message>
        <source>Who takes part</source>
        <translation>Kim katılıyor</translation>
    </message>
    <message>
        <source>Within one report</source>
        <translation>Tek haber içinde</translation>
    </message>
    <message>
        <source>agree</source>
        <translation>örtüşüyor</translation>
    </message>
    <message>
        <source>byline</source>
        <translation>imza satırı</translation>
    </message>
    <message>
        <source>byline or date line</source>
        <translation>imza ya da tarih satırı</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>doğrulandı</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>çelişki</translation>
    </message>
    <message>
        <source>contact line</source>
        <translation>iletişim satırı</translation>
    </message>
    <message>
        <source>cookie notice or terms</source>
        <translation>çerez bildirimi ya da koşullar</translation>
    </message>
    <message>
        <source>copyright line</source>
        <translation>telif satırı</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>düzeltildi</translation>
    </message>
    <message>
        <source>correction note</source>
        <translation>düzeltme notu</translation>
    </message>
    <message>
        <source>credits line</source>
        <translation>katkı satırı</translation>
    </message>
    <message>
        <source>cut-off caption or teaser</source>
        <translation>kesik altyazı ya da tanıtım</translation>
    </message>
    <message>
        <source>date line</source>
        <translation>tarih satırı</translation>
    </message>
    <message>
        <source>dateline</source>
        <translation>yer ve tarih satırı</translation>
    </message>
    <message>
        <source>donation appeal</source>
        <translation>bağış çağrısı</translation>
    </message>
    <message>
        <source>explained</source>
        <translation>açıklandı</translation>
    </message>
    <message>
        <source>from the file&apos;s or page&apos;s data</source>
        <translation>dosyanın ya da sayfanın verilerinden</translation>
    </message>
    <message>
        <source>given by the user</source>
        <translation>kullanıcı girdi</translation>
    </message>
    <message>
        <source>inferred</source>
        <translation>çıkarım</translation>
    </message>
    <message>
        <source>info</source>
        <translation>bilgi</translation>
    </message>
    <message>
        <source>label or letterhead</source>
        <translation>etiket ya da antet</translation>
    </message>
    <message>
        <source>live-blog stamp</source>
        <translation>canlı blog saati</translation>
    </message>
    <message>
        <source>major</source>
        <translation>önemli</translation>
    </message>
    <message>
        <source>masthead</source>
        <translation>gazete başlığı</translation>
    </message>
    <message>
        <source>minor</source>
        <translation>ikincil</translation>
    </message>
    <message>
        <source>more exact</source>
        <translation>daha kesin</translation>
    </message>
    <message>
        <source>needs a call</source>
        <translation>aranmalı</translation>
    </message>
    <message>
        <source>newsletter or subscription box</source>
        <translation>bülten ya da abonelik kutusu</translation>
    </message>
    <message>
        <source>no counterpart</source>
        <translation>karşılığı yok</translation>
    </message>
    <message>
        <source>no counterpart was found in the other reports, which is no conflict</source>
        <translation>diğer haberlerde karşılığı bulunmadı; bu bir çelişki değildir</translation>
    </message>
    <message>
        <source>not a discrepancy</source>
        <translation>çelişki değil</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>bilinmiyor</translation>
    </message>
    <message>
        <source>one value contains the other</source>
        <translation>değerlerden biri ötekini kapsıyor</translation>
    </message>
    <message>
        <source>other words</source>
        <translation>başka ifade</translation>
    </message>
    <message>
        <source>page furniture</source>
        <translation>sayfa ögeleri</translation>
    </message>
    <message>
        <source>photo caption or credit</source>
        <translation>fotoğraf altyazısı ya da künyesi</translation>
    </message>
    <message>
        <source>prompt to the reader</source>
        <translation>okura çağrı</translation>
    </message>
    <message>
        <source>related links</source>
        <translation>ilgili bağlantılar</translation>
    </message>
    <message>
        <source>repeated line</source>
        <translation>yinelenen satır</translation>
    </message>
    <message>
        <source>social media prompt</source>
        <translation>sosyal medya çağrısı</translation>
    </message>
    <message>
        <source>stated in the report</source>
        <translation>haberde belirtilmiş</translation>
    </message>
    <message>
        <source>the reports cannot all be right</source>
        <translation>haberlerin hepsi birden doğru olamaz</translation>
    </message>
    <message>
        <source>the reports say the same</source>
        <translation>haberler aynı şeyi söylüyor</translation>
    </message>
    <message>
        <source>the same content in other words</source>
        <translation>aynı içerik, başka sözcüklerle</translation>
    </message>
    <message>
        <source>unresolved</source>
        <translation>çözülemedi</translation>
    </message>
    <message>
        <source>unreviewed</source>
        <translation>karar bekliyor</translation>
    </message>
    <message>
        <source>web address</source>
        <translation>web adresi</translation>
    </message>
</context>
</TS>
