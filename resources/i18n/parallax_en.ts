<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Chips</name>
    <message numerus="yes">
        <source>{0}, %n finding(s)</source>
        <translation>
            <numerusform>{0}, %n finding</numerusform>
            <numerusform>{0}, %n findings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ColumnHead</name>
    <message numerus="yes">
        <source>%n open conflict(s)</source>
        <translation>
            <numerusform>%n open conflict</numerusform>
            <numerusform>%n open conflicts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message numerus="yes">
        <source>%n finding(s): {0}. Undo takes it back.</source>
        <translation>
            <numerusform>%n finding: {0}. Undo takes it back.</numerusform>
            <numerusform>%n findings: {0}. Undo takes it back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GuideDialog</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message numerus="yes">
        <source>Import %n report(s)</source>
        <translation>
            <numerusform>Import %n report</numerusform>
            <numerusform>Import %n reports</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MatrixView</name>
    <message numerus="yes">
        <source>%n topic(s)</source>
        <translation>
            <numerusform>%n topic</numerusform>
            <numerusform>%n topics</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecentModel</name>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportForm</name>
    <message numerus="yes">
        <source>%n dated piece(s)</source>
        <translation>
            <numerusform>%n dated piece</numerusform>
            <numerusform>%n dated pieces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SilenceSheet</name>
    <message numerus="yes">
        <source>%n finding(s) will not be shown any more</source>
        <translation>
            <numerusform>%n finding will not be shown any more</numerusform>
            <numerusform>%n findings will not be shown any more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SilencedSheet</name>
    <message numerus="yes">
        <source>%n finding(s) hidden by it</source>
        <translation>
            <numerusform>%n finding hidden by it</numerusform>
            <numerusform>%n findings hidden by it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n finding</numerusform>
            <numerusform>%n findings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message numerus="yes">
        <source>%n report(s)</source>
        <translation>
            <numerusform>%n report</numerusform>
            <numerusform>%n reports</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VerdictBar</name>
    <message numerus="yes">
        <source>A verdict now goes to the %n chosen finding(s).</source>
        <translation>
            <numerusform>A verdict now goes to the %n chosen finding.</numerusform>
            <numerusform>A verdict now goes to the %n chosen findings.</numerusform>
        </translation>
    </message>
</context>
</TS>
