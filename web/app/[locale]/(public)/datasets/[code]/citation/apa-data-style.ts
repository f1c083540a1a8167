/**
 * The style of the APA (7th edition, 10.9) for data sets, in CSL: author. (year). title (version) [genre]. publisher.
 * address. The whole style, which a test compares it with, takes a second to prepare for each language.
 */
export const APA_DATA_STYLE = `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0" default-locale="en-US">
  <info>
    <title>APA, data sets</title>
    <id>apa-data</id>
    <updated>2026-01-01T00:00:00+00:00</updated>
  </info>
  <macro name="author">
    <names variable="author"><name and="symbol" delimiter=", "/></names>
  </macro>
  <macro name="year">
    <choose>
      <if variable="issued"><date variable="issued"><date-part name="year"/></date></if>
      <else><text term="no date" form="short"/></else>
    </choose>
  </macro>
  <macro name="work">
    <group delimiter=" ">
      <text variable="title" font-style="italic"/>
      <group delimiter=" " prefix="(" suffix=")">
        <text term="version" text-case="capitalize-first"/>
        <text variable="version"/>
      </group>
      <text variable="genre" prefix="[" suffix="]"/>
    </group>
  </macro>
  <citation><layout><text macro="author"/></layout></citation>
  <bibliography>
    <layout>
      <group delimiter=" ">
        <text macro="author" suffix="."/>
        <text macro="year" prefix="(" suffix=")."/>
        <text macro="work" suffix="."/>
        <text variable="publisher" suffix="."/>
        <text variable="URL"/>
      </group>
    </layout>
  </bibliography>
</style>`;
