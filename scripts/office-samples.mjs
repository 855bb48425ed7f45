// Writes the samples of Word, OpenDocument and e-books: node scripts/office-samples.mjs. Their text is our own, and so is all of their XML.
// The same files come out each time, so a change of this script shows in git as what it changes.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';

const folder = join(import.meta.dirname, '..', 'samples');
const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const archive = (name, files) => {
  const entries = Object.entries(files).map(([path, text]) => [
    path,
    [strToU8(text), { level: path === 'mimetype' ? 0 : 9, mtime: '2024-03-12T12:00:00Z' }],
  ]);
  writeFileSync(join(folder, name), zipSync(Object.fromEntries(entries)));
};

// --- Word ---------------------------------------------------------------------------------------------------------------------------------

const w =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

const run = (text, look = '') => `<w:r>${look && `<w:rPr>${look}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
const bold = (text) => run(text, '<w:b/>');
const italic = (text) => run(text, '<w:i/>');
const link = (text) => `<w:hyperlink r:id="rId7">${run(text, '<w:rStyle w:val="Hyperlink"/>')}</w:hyperlink>`;
const note = (id) => `<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteReference w:id="${id}"/></w:r>`;
const paragraph = (inner, style) => `<w:p>${style ? `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>` : ''}${inner}</w:p>`;
const item = (text) => `<w:p><w:pPr><w:pStyle w:val="Listepuces"/></w:pPr>${text}</w:p>`;
const cell = (inner) => `<w:tc><w:tcPr><w:tcW w:w="3000" w:type="dxa"/></w:tcPr>${paragraph(inner)}</w:tc>`;
const row = (...cells) => `<w:tr>${cells.map(cell).join('')}</w:tr>`;
const field = (instruction, result) =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> ${instruction} </w:instrText></w:r>` +
  `<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>${result}</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`;
const border = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
  .map((side) => `<w:${side} w:val="single" w:sz="4" w:color="808080"/>`)
  .join('');

const style = (id, name, inner, type = 'paragraph') =>
  `<w:style w:type="${type}" w:styleId="${id}"><w:name w:val="${name}"/>${inner}</w:style>`;

const wordBody = [
  paragraph(run('Les routes de la Sévrance'), 'Titre'),
  paragraph(run('Rapport annuel 2023'), 'Sous-titre'),
  paragraph('<w:bookmarkStart w:id="0" w:name="_Toc1"/>' + run('Un réseau qui vieillit') + '<w:bookmarkEnd w:id="0"/>', 'Titre1'),
  paragraph(
    run('La région entretient ') +
      bold('4 312 kilomètres') +
      run(' de routes. Un tiers des chaussées a ') +
      italic('plus de vingt ans') +
      run(', a indiqué mardi la présidente, Solène Maubrun. ') +
      run('« Nous avons trop attendu »', '<w:b/><w:i/>') +
      run(', a-t-elle reconnu.') +
      note(2),
  ),
  paragraph(
    run('Le détail des travaux est publié sur ') +
      link('le site de la région') +
      run('. Les habitants peuvent y ') +
      '<w:commentRangeStart w:id="0"/>' +
      run('signaler un nid-de-poule') +
      '<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>' +
      run(' en deux minutes.'),
  ),
  paragraph(run('Ce qui est prévu'), 'Titre1'),
  item(run('La réfection de la route de ') + bold('Saint-Aurin') + run(' commence en mai.')),
  item(run('Trois ponts seront renforcés avant ') + italic('l’hiver') + run('.')),
  item(run('Le budget passe de 38 à 43 millions d’euros.')),
  paragraph(run('Les chiffres'), 'Titre1'),
  `<w:tbl><w:tblPr><w:tblW w:w="9000" w:type="dxa"/><w:tblBorders>${border}</w:tblBorders></w:tblPr><w:tblGrid><w:gridCol w:w="3000"/><w:gridCol w:w="3000"/><w:gridCol w:w="3000"/></w:tblGrid>` +
    row(bold('Canton'), bold('Longueur'), bold('État des chaussées')) +
    row(run('Valbrune'), run('812 km'), run('Bon')) +
    row(run('Saint-Aurin'), run('1 024 km'), run('Très dégradé')) +
    '</w:tbl>',
  paragraph(run('Tableau ') + field('SEQ Tableau \\* ARABIC', '1') + run(' : longueur et état des routes par canton'), 'Lgende'),
  paragraph(run('Fait à Valbrune,') + '<w:r><w:tab/></w:r>' + run('La présidente de la région')),
].join('');

const numberingOf = () =>
  `${xml}<w:numbering ${w}><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/>` +
  '<w:pPr><w:ind w:left="720" w:hanging="360"/></w:pPr></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>';

const wordStyles = [
  '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Liberation Serif" w:hAnsi="Liberation Serif"/><w:sz w:val="22"/><w:lang w:val="fr-FR"/></w:rPr></w:rPrDefault>' +
    '<w:pPrDefault><w:pPr><w:spacing w:after="120"/></w:pPr></w:pPrDefault></w:docDefaults>',
  style('Normal', 'Normal', ''),
  style('Titre', 'Title', '<w:rPr><w:b/><w:sz w:val="40"/></w:rPr>'),
  style('Sous-titre', 'Subtitle', '<w:rPr><w:i/><w:sz w:val="26"/></w:rPr>'),
  style(
    'Titre1',
    'heading 1',
    '<w:pPr><w:spacing w:before="240"/><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/><w:sz w:val="28"/></w:rPr>',
  ),
  style('Listepuces', 'List Bullet', '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>'),
  style('Lgende', 'caption', '<w:rPr><w:i/><w:sz w:val="18"/></w:rPr>'),
  style('Hyperlink', 'Hyperlink', '<w:rPr><w:color w:val="0563C1"/><w:u w:val="single"/></w:rPr>', 'character'),
].join('');

const noteOf = (id, type, inner) => `<w:footnote${type ? ` w:type="${type}"` : ''} w:id="${id}">${inner}</w:footnote>`;

const parts = [
  ['word/document.xml', 'document.main'],
  ['word/styles.xml', 'styles', 'rId1', 'styles'],
  ['word/numbering.xml', 'numbering', 'rId2', 'numbering'],
  ['word/footnotes.xml', 'footnotes', 'rId3', 'footnotes'],
  ['word/header1.xml', 'header', 'rId4', 'header'],
  ['word/footer1.xml', 'footer', 'rId5', 'footer'],
  ['word/comments.xml', 'comments', 'rId6', 'comments'],
];
const relation = (id, type, target, more = '') => `<Relationship Id="${id}" Type="${type}" Target="${target}"${more}/>`;
const relations = (inner) =>
  `${xml}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inner}</Relationships>`;
const core = 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties';

archive('rapport.fr.docx', {
  '[Content_Types].xml':
    `${xml}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
    parts.map(([name, type]) => `<Override PartName="/${name}" ContentType="${word}.${type}+xml"/>`).join('') +
    '<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>',
  '_rels/.rels': relations(
    relation('rId1', `${office}/officeDocument`, 'word/document.xml') +
      relation('rId2', 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties', 'docProps/core.xml'),
  ),
  'word/document.xml':
    `${xml}<w:document ${w}><w:body>${wordBody}<w:sectPr><w:headerReference w:type="default" r:id="rId4"/><w:footerReference w:type="default" r:id="rId5"/>` +
    '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1417" w:right="1417" w:bottom="1417" w:left="1417" w:header="708" w:footer="708"/></w:sectPr></w:body></w:document>',
  'word/_rels/document.xml.rels': relations(
    parts.flatMap(([name, , id, type]) => (id ? [relation(id, `${office}/${type}`, name.slice(5))] : [])).join('') +
      relation('rId7', `${office}/hyperlink`, 'https://region.example/routes', ' TargetMode="External"'),
  ),
  'word/styles.xml': `${xml}<w:styles ${w}>${wordStyles}</w:styles>`,
  'word/numbering.xml': numberingOf(),
  'word/footnotes.xml':
    `${xml}<w:footnotes ${w}>` +
    noteOf(0, 'separator', '<w:p><w:r><w:separator/></w:r></w:p>') +
    noteOf(1, 'continuationSeparator', '<w:p><w:r><w:continuationSeparator/></w:r></w:p>') +
    noteOf(
      2,
      '',
      paragraph(
        '<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteRef/></w:r>' +
          run(' Entretien du 12 mars 2024, à ') +
          italic('Valbrune-Matin') +
          run('.'),
      ),
    ) +
    '</w:footnotes>',
  'word/header1.xml': `${xml}<w:hdr ${w}>${paragraph(run('Région Sévrance – direction des routes'))}</w:hdr>`,
  'word/footer1.xml': `${xml}<w:ftr ${w}>${paragraph(run('Page ') + field('PAGE', '1') + run(' sur ') + field('NUMPAGES', '1'))}</w:ftr>`,
  'word/comments.xml': `${xml}<w:comments ${w}><w:comment w:id="0" w:author="Hugo Lambertin" w:date="2024-03-12T09:00:00Z">${paragraph(run('À vérifier avec le service informatique.'))}</w:comment></w:comments>`,
  'docProps/core.xml':
    `${xml}<cp:coreProperties xmlns:cp="${core}" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Les routes de la Sévrance</dc:title>` +
    '<dc:creator>Direction des routes</dc:creator><dc:language>fr-FR</dc:language></cp:coreProperties>',
});

// --- OpenDocument -------------------------------------------------------------------------------------------------------------------------

const odf = 'urn:oasis:names:tc:opendocument:xmlns';
const odfSpaces =
  `xmlns:office="${odf}:office:1.0" xmlns:text="${odf}:text:1.0" xmlns:table="${odf}:table:1.0" xmlns:style="${odf}:style:1.0" ` +
  `xmlns:fo="${odf}:xsl-fo-compatible:1.0" xmlns:draw="${odf}:drawing:1.0" xmlns:svg="${odf}:svg-compatible:1.0" ` +
  'xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:dc="http://purl.org/dc/elements/1.1/" ' +
  `xmlns:meta="${odf}:meta:1.0" xmlns:officeooo="http://openoffice.org/2009/office" office:version="1.3"`;
const odfXml = '<?xml version="1.0" encoding="UTF-8"?>\n';
const span = (name, inner) => `<text:span text:style-name="${name}">${inner}</text:span>`;
const p = (inner, name = 'Standard') => `<text:p text:style-name="${name}">${inner}</text:p>`;
const h = (inner) => `<text:h text:style-name="Heading_20_1" text:outline-level="1">${inner}</text:h>`;
const li = (inner) => `<text:list-item>${p(inner)}</text:list-item>`;
const td = (inner) => `<table:table-cell office:value-type="string" table:style-name="Cell">${p(inner)}</table:table-cell>`;
const tr = (...cells) => `<table:table-row>${cells.map(td).join('')}</table:table-row>`;
const textStyle = (name, properties) =>
  `<style:style style:name="${name}" style:family="text"><style:text-properties ${properties}/></style:style>`;
const paragraphStyle = (name, display, text) =>
  `<style:style style:name="${name}" style:display-name="${display}" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:margin-top="0.3cm" fo:margin-bottom="0.2cm"/><style:text-properties ${text}/></style:style>`;

const odtText = [
  p('Les routes de la Sévrance', 'Title'),
  h('Un réseau qui vieillit'),
  p(
    `La région entretient ${span('T1', '4 312 kilomètres')} de routes. Un ${span('T3', 'tiers')} des chaussées a ${span('T2', 'plus de vingt ans')}, a indiqué mardi la présidente, Solène Maubrun. ` +
      `<text:span text:style-name="T1"><text:span text:style-name="T2">« Nous avons trop attendu »</text:span></text:span>, a-t-elle reconnu.` +
      `<text:note text:id="ftn1" text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body>${p(`Entretien du 12 mars 2024, à ${span('T2', 'Valbrune-Matin')}.`)}</text:note-body></text:note>`,
  ),
  p(
    'Le détail des travaux est publié sur <text:a xlink:type="simple" xlink:href="https://region.example/routes">le site de la région</text:a>. Les habitants peuvent y ' +
      `<office:annotation office:name="1"><dc:creator>Hugo Lambertin</dc:creator>${p('À vérifier avec le service informatique.')}</office:annotation>signaler un nid-de-poule<office:annotation-end office:name="1"/> en deux minutes.`,
  ),
  h('Ce qui est prévu'),
  `<text:list text:style-name="L1">${li(`La réfection de la route de ${span('T1', 'Saint-Aurin')} commence en mai.`)}${li(`Trois ponts seront renforcés avant ${span('T2', 'l’hiver')}.`)}${li('Le budget passe de 38 à 43 millions d’euros.')}</text:list>`,
  h('Les chiffres'),
  `<table:table table:name="Cantons"><table:table-column table:number-columns-repeated="3"/>${tr(span('T1', 'Canton'), span('T1', 'Longueur'), span('T1', 'État des chaussées'))}${tr('Valbrune', '812 km', 'Bon')}${tr('Saint-Aurin', '1 024 km', 'Très dégradé')}</table:table>`,
  p(
    'Tableau <text:sequence text:ref-name="refTable0" text:name="Table" text:formula="ooow:Table+1" style:num-format="1">1</text:sequence> : longueur et état des routes par canton',
    'Caption',
  ),
  p('Fait à Valbrune,<text:tab/>La présidente de la région'),
].join('\n');

const language = 'fo:language="fr" fo:country="FR"';

archive('rapport.fr.odt', {
  mimetype: 'application/vnd.oasis.opendocument.text',
  'content.xml':
    `${odfXml}<office:document-content ${odfSpaces}><office:automatic-styles>` +
    textStyle('T1', 'fo:font-weight="bold"') +
    textStyle('T2', 'fo:font-style="italic"') +
    textStyle('T3', 'officeooo:rsid="0012ab34"') +
    '<style:style style:name="Cell" style:family="table-cell"><style:table-cell-properties fo:border="0.5pt solid #808080" fo:padding="0.1cm"/></style:style>' +
    '<text:list-style style:name="L1"><text:list-level-style-bullet text:level="1" text:bullet-char="•"><style:list-level-properties text:list-level-position-and-space-mode="label-alignment"><style:list-level-label-alignment text:label-followed-by="listtab" fo:text-indent="-0.6cm" fo:margin-left="1.2cm"/></style:list-level-properties></text:list-level-style-bullet></text:list-style>' +
    `</office:automatic-styles><office:body><office:text><text:sequence-decls><text:sequence-decl text:display-outline-level="0" text:name="Table"/></text:sequence-decls>${odtText}</office:text></office:body></office:document-content>`,
  'styles.xml':
    `${odfXml}<office:document-styles ${odfSpaces}><office:styles><style:default-style style:family="paragraph"><style:text-properties ${language} style:font-name="Liberation Serif" fo:font-size="11pt"/></style:default-style>` +
    '<style:style style:name="Standard" style:family="paragraph"><style:paragraph-properties fo:margin-bottom="0.2cm"/></style:style>' +
    paragraphStyle('Title', 'Title', 'fo:font-size="20pt" fo:font-weight="bold"') +
    paragraphStyle('Heading_20_1', 'Heading 1', 'fo:font-size="14pt" fo:font-weight="bold"') +
    paragraphStyle('Caption', 'Caption', 'fo:font-size="9pt" fo:font-style="italic"') +
    '</office:styles><office:automatic-styles><style:page-layout style:name="pm1"><style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm" fo:margin="2.5cm"/><style:header-style/><style:footer-style/></style:page-layout></office:automatic-styles>' +
    `<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="pm1"><style:header>${p('Région Sévrance – direction des routes')}</style:header>` +
    `<style:footer>${p('Page <text:page-number text:select-page="current">1</text:page-number> sur <text:page-count>1</text:page-count>')}</style:footer></style:master-page></office:master-styles></office:document-styles>`,
  'meta.xml': `${odfXml}<office:document-meta ${odfSpaces}><office:meta><dc:title>Les routes de la Sévrance</dc:title><dc:creator>Direction des routes</dc:creator><dc:language>fr-FR</dc:language></office:meta></office:document-meta>`,
  'META-INF/manifest.xml':
    `${odfXml}<manifest:manifest xmlns:manifest="${odf}:manifest:1.0" manifest:version="1.3"><manifest:file-entry manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.text"/>` +
    ['content.xml', 'styles.xml', 'meta.xml']
      .map((name) => `<manifest:file-entry manifest:full-path="${name}" manifest:media-type="text/xml"/>`)
      .join('') +
    '</manifest:manifest>',
});

// --- E-book -------------------------------------------------------------------------------------------------------------------------------

const page = (title, body) =>
  `${odfXml}<!DOCTYPE html>\n<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" xml:lang="fr" lang="fr">\n<head>\n<title>${title}</title>\n<link rel="stylesheet" type="text/css" href="style.css"/>\n</head>\n<body>\n${body}\n</body>\n</html>\n`;

archive('recit.fr.epub', {
  mimetype: 'application/epub+zip',
  'META-INF/container.xml': `${odfXml}<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="OEBPS/content.opf" media-type="application/oebps-package+xml"/></rootfiles></container>\n`,
  'OEBPS/content.opf':
    `${odfXml}<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="fr">\n<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">\n` +
    '<dc:identifier id="id">urn:uuid:6f1f2a3e-40a4-4e0c-9d0e-0f6f7b1c2d3e</dc:identifier>\n<dc:title>La gare de Saint-Aurin</dc:title>\n<dc:creator>Anne Vidal</dc:creator>\n' +
    '<dc:language>fr</dc:language>\n<dc:description>Un hiver, une gare qui ferme, et ceux qui restent sur le quai.</dc:description>\n' +
    '<meta property="dcterms:modified">2024-03-12T12:00:00Z</meta>\n</metadata>\n<manifest>\n<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>\n' +
    '<item id="ncx" href="toc.ncx" media-type="application/x-dtbncx+xml"/>\n<item id="c1" href="chapitre1.xhtml" media-type="application/xhtml+xml"/>\n' +
    '<item id="c2" href="chapitre2.xhtml" media-type="application/xhtml+xml"/>\n<item id="css" href="style.css" media-type="text/css"/>\n</manifest>\n' +
    '<spine toc="ncx"><itemref idref="c1"/><itemref idref="c2"/></spine>\n</package>\n',
  'OEBPS/toc.ncx':
    `${odfXml}<ncx xmlns="http://www.daisy.org/z3986/2005/ncx/" version="2005-1" xml:lang="fr"><head><meta name="dtb:uid" content="urn:uuid:6f1f2a3e-40a4-4e0c-9d0e-0f6f7b1c2d3e"/></head>` +
    '<docTitle><text>La gare de Saint-Aurin</text></docTitle><navMap>' +
    '<navPoint id="n1" playOrder="1"><navLabel><text>Le dernier train</text></navLabel><content src="chapitre1.xhtml"/></navPoint>' +
    '<navPoint id="n2" playOrder="2"><navLabel><text>Le silence</text></navLabel><content src="chapitre2.xhtml"/></navPoint></navMap></ncx>\n',
  'OEBPS/nav.xhtml': page(
    'Table des matières',
    '<nav epub:type="toc"><h1>Table des matières</h1><ol><li><a href="chapitre1.xhtml">Le dernier train</a></li><li><a href="chapitre2.xhtml">Le silence</a></li></ol></nav>',
  ),
  'OEBPS/chapitre1.xhtml': page(
    'Le dernier train',
    '<h1>Le dernier train</h1>\n<p>Le train de 18 h 12 est entré en gare <em>sans bruit</em>. Sur le quai, il y avait <strong>trois personnes</strong> et un chien.</p>\n' +
      '<p>« Vous attendez quelqu’un ? », a demandé le chef de gare.<a epub:type="noteref" href="#n1" id="r1">1</a></p>\n<p>Personne n’a répondu.</p>\n' +
      '<aside epub:type="footnote" id="n1"><p>C’était son dernier jour de service.</p></aside>',
  ),
  'OEBPS/chapitre2.xhtml': page(
    'Le silence',
    '<h1>Le silence</h1>\n<p>La mairie a vendu l’horloge au printemps. Les rails sont restés.<br/>L’herbe a poussé entre les traverses.</p>\n<blockquote><p>« Une gare, disait ma mère, c’est un village qui respire. »</p></blockquote>',
  ),
  'OEBPS/style.css': 'body { margin: 1em; }\nblockquote { font-style: italic; }\n',
});
