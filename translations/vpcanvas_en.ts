<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>AddressUsage</name>
    <message>
        <source>Addresses</source>
        <translation>Addresses</translation>
    </message>
    <message>
        <source>%L1 in all</source>
        <translation>%L1 in all</translation>
    </message>
    <message>
        <source>%L1 used, %L2 kept by AWS, %L3 free</source>
        <translation>%L1 used, %L2 kept by AWS, %L3 free</translation>
    </message>
    <message>
        <source>%L1 used</source>
        <translation>%L1 used</translation>
    </message>
    <message>
        <source>%L1 kept by AWS</source>
        <translation>%L1 kept by AWS</translation>
    </message>
    <message>
        <source>%L1 free</source>
        <translation>%L1 free</translation>
    </message>
</context>
<context>
    <name>BlockerRow</name>
    <message>
        <source>Reply</source>
        <translation>Reply</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Request</translation>
    </message>
</context>
<context>
    <name>CanvasHost</name>
    <message>
        <source>Canvas</source>
        <translation>Canvas</translation>
    </message>
    <message>
        <source>Overview map</source>
        <translation>Overview map</translation>
    </message>
</context>
<context>
    <name>CanvasMenu</name>
    <message>
        <source>Trace from here</source>
        <translation>Trace from here</translation>
    </message>
    <message>
        <source>Trace to here</source>
        <translation>Trace to here</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Rename</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Paste</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicate</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Select all</translation>
    </message>
    <message>
        <source>Fit all</source>
        <translation>Fit all</translation>
    </message>
    <message>
        <source>Fit the selection</source>
        <translation>Fit the selection</translation>
    </message>
    <message>
        <source>Tidy up the drawing</source>
        <translation>Tidy up the drawing</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
</context>
<context>
    <name>CanvasTools</name>
    <message>
        <source>Select</source>
        <translation>Select</translation>
    </message>
    <message>
        <source>Move the view</source>
        <translation>Move the view</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Connect</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Trace a flow</source>
        <translation>Trace a flow</translation>
    </message>
</context>
<context>
    <name>ChangedText</name>
    <message>
        <source>%1, changed here</source>
        <translation>%1, changed here</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Saved %1</source>
        <translation>Saved %1</translation>
    </message>
</context>
<context>
    <name>EditorScreen</name>
    <message>
        <source>Width of the palette</source>
        <translation>Width of the palette</translation>
    </message>
    <message>
        <source>Width of the right panel</source>
        <translation>Width of the right panel</translation>
    </message>
    <message>
        <source>No such event comes after this one.</source>
        <translation>No such event comes after this one.</translation>
    </message>
</context>
<context>
    <name>EmptyCanvas</name>
    <message>
        <source>Start with a VPC</source>
        <translation>Start with a VPC</translation>
    </message>
    <message>
        <source>Drag it from the palette, then put subnets into it.</source>
        <translation>Drag it from the palette, then put subnets into it.</translation>
    </message>
</context>
<context>
    <name>EndpointField</name>
    <message>
        <source>Pick on the canvas</source>
        <translation>Pick on the canvas</translation>
    </message>
</context>
<context>
    <name>EventList</name>
    <message>
        <source>Filter: drop, rewrite, flow:2, at:NAME</source>
        <translation>Filter: drop, rewrite, flow:2, at:NAME</translation>
    </message>
    <message>
        <source>Filter events</source>
        <translation>Filter events</translation>
    </message>
    <message>
        <source>Kinds of events</source>
        <translation>Kinds of events</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Ends and rewrites</source>
        <translation>Ends and rewrites</translation>
    </message>
    <message>
        <source>Drops</source>
        <translation>Drops</translation>
    </message>
    <message>
        <source>Copy these events as text</source>
        <translation>Copy these events as text</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Events</translation>
    </message>
    <message>
        <source>Back to the current event</source>
        <translation>Back to the current event</translation>
    </message>
    <message>
        <source>No event passes this filter</source>
        <translation>No event passes this filter</translation>
    </message>
    <message>
        <source>No events yet</source>
        <translation>No events yet</translation>
    </message>
    <message>
        <source>Add traffic and run it.</source>
        <translation>Add traffic and run it.</translation>
    </message>
</context>
<context>
    <name>EventRow</name>
    <message>
        <source>sent</source>
        <translation>sent</translation>
    </message>
    <message>
        <source>rewritten</source>
        <translation>rewritten</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>delivered</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>dropped</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>lost</translation>
    </message>
    <message>
        <source>row expired</source>
        <translation>row expired</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>stale</translation>
    </message>
    <message>
        <source>fragmented</source>
        <translation>fragmented</translation>
    </message>
    <message>
        <source>fragment kept</source>
        <translation>fragment kept</translation>
    </message>
    <message>
        <source>health changed</source>
        <translation>health changed</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Everything</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Selection</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Scale</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Theme</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Background</translation>
    </message>
    <message>
        <source>Transparent</source>
        <translation>Transparent</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Flow</translation>
    </message>
    <message>
        <source>With the traced path</source>
        <translation>With the traced path</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 pixels</translation>
    </message>
    <message>
        <source>%1 × %2, vector</source>
        <translation>%1 × %2, vector</translation>
    </message>
    <message>
        <source>Copy as image</source>
        <translation>Copy as image</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
</context>
<context>
    <name>FileDialogs</name>
    <message>
        <source>Open file</source>
        <translation>Open file</translation>
    </message>
    <message>
        <source>VPCanvas file (*.vpcanvas)</source>
        <translation>VPCanvas file (*.vpcanvas)</translation>
    </message>
    <message>
        <source>AWS dump (*.json)</source>
        <translation>AWS dump (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>Import from AWS</source>
        <translation>Import from AWS</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Save as</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Folder of icons</source>
        <translation>Folder of icons</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find</source>
        <translation>Find</translation>
    </message>
    <message>
        <source>Name, identifier or address</source>
        <translation>Name, identifier or address</translation>
    </message>
    <message>
        <source>Nothing by that name</source>
        <translation>Nothing by that name</translation>
    </message>
</context>
<context>
    <name>FindButton</name>
    <message>
        <source>Find</source>
        <translation>Find</translation>
    </message>
</context>
<context>
    <name>FindingRow</name>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Opens AWS&apos;s page in the browser</source>
        <translation>Opens AWS&apos;s page in the browser</translation>
    </message>
    <message>
        <source>Fix: %1</source>
        <translation>Fix: %1</translation>
    </message>
</context>
<context>
    <name>FindingsPanel</name>
    <message>
        <source>Findings</source>
        <translation>Findings</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message>
        <source>Checked live</source>
        <translation>Checked live</translation>
    </message>
    <message>
        <source>All rules</source>
        <translation>All rules</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Show less</translation>
    </message>
    <message>
        <source>Show all findings</source>
        <translation>Show all findings</translation>
    </message>
    <message>
        <source>Every rule passes for this network.</source>
        <translation>Every rule passes for this network.</translation>
    </message>
    <message>
        <source>No finding passes this filter.</source>
        <translation>No finding passes this filter.</translation>
    </message>
</context>
<context>
    <name>FlowLaneView</name>
    <message>
        <source>Position in the simulation</source>
        <translation>Position in the simulation</translation>
    </message>
</context>
<context>
    <name>HeaderTable</name>
    <message>
        <source>Header in</source>
        <translation>Header in</translation>
    </message>
    <message>
        <source>Header out</source>
        <translation>Header out</translation>
    </message>
    <message>
        <source>src</source>
        <comment>source of a packet, short</comment>
        <translation>src</translation>
    </message>
    <message>
        <source>dst</source>
        <comment>destination of a packet, short</comment>
        <translation>dst</translation>
    </message>
</context>
<context>
    <name>HopRow</name>
    <message>
        <source>Hop %1: %2</source>
        <translation>Hop %1: %2</translation>
    </message>
    <message>
        <source>Request stops</source>
        <translation>Request stops</translation>
    </message>
    <message>
        <source>Stops here</source>
        <translation>Stops here</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) changed</source>
        <translation>
            <numerusform>%n field changed</numerusform>
            <numerusform>%n fields changed</numerusform>
        </translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unchanged</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>delivered</translation>
    </message>
</context>
<context>
    <name>HopSection</name>
    <message>
        <source>Reply</source>
        <translation>Reply</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Request</translation>
    </message>
    <message numerus="yes">
        <source>%n hop(s)</source>
        <translation>
            <numerusform>%n hop</numerusform>
            <numerusform>%n hops</numerusform>
        </translation>
    </message>
    <message>
        <source>Only hops that decide</source>
        <translation>Only hops that decide</translation>
    </message>
</context>
<context>
    <name>ImportReportDialog</name>
    <message>
        <source>What could not be read counts as unknown in every answer. It is never taken as absent.</source>
        <translation>What could not be read counts as unknown in every answer. It is never taken as absent.</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copy as text</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) on importing %1</source>
        <translation>
            <numerusform>%n note on importing %1</numerusform>
            <numerusform>%n notes on importing %1</numerusform>
        </translation>
    </message>
    <message>
        <source>What could not be read</source>
        <translation>What could not be read</translation>
    </message>
</context>
<context>
    <name>ImportZone</name>
    <message>
        <source>Drop a folder of “aws ec2 describe-*” JSON here</source>
        <translation>Drop a folder of “aws ec2 describe-*” JSON here</translation>
    </message>
    <message>
        <source>What cannot be read is listed with its place in the file, never dropped.</source>
        <translation>What cannot be read is listed with its place in the file, never dropped.</translation>
    </message>
    <message>
        <source>Choose file</source>
        <translation>Choose file</translation>
    </message>
    <message>
        <source>Choose folder</source>
        <translation>Choose folder</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Inspector</source>
        <translation>Inspector</translation>
    </message>
</context>
<context>
    <name>InspectorField</name>
    <message>
        <source>Mixed</source>
        <translation>Mixed</translation>
    </message>
    <message>
        <source>On</source>
        <translation>On</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Off</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Go there</translation>
    </message>
</context>
<context>
    <name>InspectorHead</name>
    <message>
        <source>More</source>
        <translation>More</translation>
    </message>
</context>
<context>
    <name>InspectorTableRow</name>
    <message>
        <source>Remove the row</source>
        <translation>Remove the row</translation>
    </message>
</context>
<context>
    <name>InspectorTableView</name>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Select it</source>
        <translation>Select it</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Request</source>
        <translation>Request</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Reply</translation>
    </message>
    <message>
        <source>Stopped here</source>
        <translation>Stopped here</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>changed</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>%1 – VPCanvas</source>
        <translation>%1 – VPCanvas</translation>
    </message>
    <message>
        <source>VPCanvas</source>
        <translation>VPCanvas</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Untitled</translation>
    </message>
</context>
<context>
    <name>MainMenu</name>
    <message>
        <source>New network</source>
        <translation>New network</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Open file</translation>
    </message>
    <message>
        <source>Import from AWS</source>
        <translation>Import from AWS</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Save as</translation>
    </message>
    <message>
        <source>Tidy up the drawing</source>
        <translation>Tidy up the drawing</translation>
    </message>
    <message>
        <source>Hide panels</source>
        <translation>Hide panels</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Keyboard shortcuts</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>NothingSelected</name>
    <message numerus="yes">
        <source>%n resource(s)</source>
        <translation>
            <numerusform>%n resource</numerusform>
            <numerusform>%n resources</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>Nothing selected</translation>
    </message>
    <message>
        <source>Click a thing on the canvas to see and edit its properties here.</source>
        <translation>Click a thing on the canvas to see and edit its properties here.</translation>
    </message>
    <message>
        <source>Start here</source>
        <translation>Start here</translation>
    </message>
    <message>
        <source>Connect two things</source>
        <translation>Connect two things</translation>
    </message>
    <message>
        <source>Trace a flow</source>
        <translation>Trace a flow</translation>
    </message>
    <message>
        <source>Find a thing</source>
        <translation>Find a thing</translation>
    </message>
    <message>
        <source>Fit all</source>
        <translation>Fit all</translation>
    </message>
    <message>
        <source>All shortcuts</source>
        <translation>All shortcuts</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Untitled</translation>
    </message>
</context>
<context>
    <name>Outcomes</name>
    <message>
        <source>Outcome</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source> (other run: %1)</source>
        <translation> (other run: %1)</translation>
    </message>
</context>
<context>
    <name>OutlineTree</name>
    <message>
        <source>Outline</source>
        <translation>Outline</translation>
    </message>
</context>
<context>
    <name>PacketBytes</name>
    <message>
        <source>Bytes of the frame</source>
        <translation>Bytes of the frame</translation>
    </message>
</context>
<context>
    <name>PacketLayer</name>
    <message>
        <source>changed</source>
        <translation>changed</translation>
    </message>
    <message>
        <source>in  %1</source>
        <comment>what a layer says on the way in</comment>
        <translation>in  %1</translation>
    </message>
    <message>
        <source>out %1</source>
        <comment>what a layer says on the way out</comment>
        <translation>out %1</translation>
    </message>
</context>
<context>
    <name>PacketStop</name>
    <message>
        <source>dropped</source>
        <translation>dropped</translation>
    </message>
    <message>
        <source>rewritten</source>
        <translation>rewritten</translation>
    </message>
</context>
<context>
    <name>PacketView</name>
    <message>
        <source>Following</source>
        <translation>Following</translation>
    </message>
    <message>
        <source>Follow it</source>
        <translation>Follow it</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Layers</translation>
    </message>
    <message>
        <source>Inbound</source>
        <translation>Inbound</translation>
    </message>
    <message>
        <source>Outbound</source>
        <translation>Outbound</translation>
    </message>
    <message>
        <source>Changes (%1)</source>
        <translation>Changes (%1)</translation>
    </message>
    <message>
        <source>Its way</source>
        <translation>Its way</translation>
    </message>
    <message>
        <source>Made here: there is no inbound header.</source>
        <translation>Made here: there is no inbound header.</translation>
    </message>
    <message>
        <source>Dropped here: nothing goes out.</source>
        <translation>Dropped here: nothing goes out.</translation>
    </message>
    <message>
        <source>Arrived: nothing goes out.</source>
        <translation>Arrived: nothing goes out.</translation>
    </message>
    <message>
        <source>Nothing was changed here.</source>
        <translation>Nothing was changed here.</translation>
    </message>
    <message>
        <source>No packet yet</source>
        <translation>No packet yet</translation>
    </message>
    <message>
        <source>Play, or choose an event.</source>
        <translation>Play, or choose an event.</translation>
    </message>
</context>
<context>
    <name>PaletteRail</name>
    <message>
        <source>Palette and outline</source>
        <translation>Palette and outline</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Find</translation>
    </message>
</context>
<context>
    <name>PickBanner</name>
    <message>
        <source>Click where the packet starts</source>
        <translation>Click where the packet starts</translation>
    </message>
    <message>
        <source>Click where the packet goes</source>
        <translation>Click where the packet goes</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>PlacementBar</name>
    <message>
        <source>Racks</source>
        <translation>Racks</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Compare</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Side by side</translation>
    </message>
    <message>
        <source>One group</source>
        <translation>One group</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>Fail</source>
        <translation>Fail</translation>
    </message>
    <message>
        <source>What fails</source>
        <translation>What fails</translation>
    </message>
    <message>
        <source>Service on the group</source>
        <translation>Service on the group</translation>
    </message>
    <message>
        <source>Pack one rack</source>
        <translation>Pack one rack</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restore</translation>
    </message>
    <message>
        <source>Everything is up again</source>
        <translation>Everything is up again</translation>
    </message>
    <message>
        <source>Place all instances anew, as after a stop and a start</source>
        <translation>Place all instances anew, as after a stop and a start</translation>
    </message>
    <message>
        <source>Create a placement group</source>
        <translation>Create a placement group</translation>
    </message>
</context>
<context>
    <name>PlacementEmpty</name>
    <message>
        <source>No placement groups yet</source>
        <translation>No placement groups yet</translation>
    </message>
    <message>
        <source>A placement group decides how instances are spread over racks. Open the sample to see all three kinds fail, or create one here.</source>
        <translation>A placement group decides how instances are spread over racks. Open the sample to see all three kinds fail, or create one here.</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Open the sample</translation>
    </message>
    <message>
        <source>Create a group</source>
        <translation>Create a group</translation>
    </message>
</context>
<context>
    <name>PlacementFacts</name>
    <message>
        <source>One flow, up to %1 Gbps. Opens AWS&apos;s page.</source>
        <translation>One flow, up to %1 Gbps. Opens AWS&apos;s page.</translation>
    </message>
    <message>
        <source>One flow, up to</source>
        <translation>One flow, up to</translation>
    </message>
    <message>
        <source>%1 Gbps</source>
        <translation>%1 Gbps</translation>
    </message>
    <message>
        <source>Apart</source>
        <translation>Apart</translation>
    </message>
    <message>
        <source>%1 (AWS states no latency)</source>
        <translation>%1 (AWS states no latency)</translation>
    </message>
    <message>
        <source>Good for</source>
        <translation>Good for</translation>
    </message>
</context>
<context>
    <name>PlacementFrame</name>
    <message>
        <source>%1: fail or restore all its racks</source>
        <translation>%1: fail or restore all its racks</translation>
    </message>
</context>
<context>
    <name>PlacementGroupMenu</name>
    <message>
        <source>Cluster: close together</source>
        <translation>Cluster: close together</translation>
    </message>
    <message>
        <source>Partition: racks of their own</source>
        <translation>Partition: racks of their own</translation>
    </message>
    <message>
        <source>Spread: a rack each</source>
        <translation>Spread: a rack each</translation>
    </message>
</context>
<context>
    <name>PlacementHead</name>
    <message>
        <source>Launch an instance into %1</source>
        <translation>Launch an instance into %1</translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation>More for %1</translation>
    </message>
    <message>
        <source>Stop all</source>
        <translation>Stop all</translation>
    </message>
    <message>
        <source>Start all</source>
        <translation>Start all</translation>
    </message>
    <message>
        <source>Show on the canvas</source>
        <translation>Show on the canvas</translation>
    </message>
    <message>
        <source>Delete the group</source>
        <translation>Delete the group</translation>
    </message>
    <message>
        <source>Delete the group (only when empty)</source>
        <translation>Delete the group (only when empty)</translation>
    </message>
</context>
<context>
    <name>PlacementInstanceMenu</name>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Take out of the group</source>
        <translation>Take out of the group</translation>
    </message>
    <message>
        <source>Take out of the group (stop it first)</source>
        <translation>Take out of the group (stop it first)</translation>
    </message>
    <message>
        <source>Show on the canvas</source>
        <translation>Show on the canvas</translation>
    </message>
    <message>
        <source>Terminate</source>
        <translation>Terminate</translation>
    </message>
</context>
<context>
    <name>PlacementLaunch</name>
    <message>
        <source>Zone</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>Instance type</source>
        <translation>Instance type</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>Partition</translation>
    </message>
    <message>
        <source>EC2 chooses</source>
        <translation>EC2 chooses</translation>
    </message>
    <message>
        <source>Launch</source>
        <translation>Launch</translation>
    </message>
</context>
<context>
    <name>PlacementLegend</name>
    <message>
        <source>Instance</source>
        <translation>Instance</translation>
    </message>
    <message>
        <source>Free host</source>
        <translation>Free host</translation>
    </message>
    <message>
        <source>Taken by others</source>
        <translation>Taken by others</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Failed</translation>
    </message>
</context>
<context>
    <name>PlacementRack</name>
    <message>
        <source>Rack %1, failed. Click to restore it.</source>
        <translation>Rack %1, failed. Click to restore it.</translation>
    </message>
    <message>
        <source>Rack %1. Click to fail it.</source>
        <translation>Rack %1. Click to fail it.</translation>
    </message>
</context>
<context>
    <name>PlacementRacks</name>
    <message>
        <source>Racks of %1</source>
        <translation>Racks of %1</translation>
    </message>
    <message>
        <source>Rack %1</source>
        <translation>Rack %1</translation>
    </message>
</context>
<context>
    <name>PlacementRefusals</name>
    <message>
        <source>AWS&apos;s page: %1</source>
        <translation>AWS&apos;s page: %1</translation>
    </message>
    <message>
        <source>Stop and start all</source>
        <translation>Stop and start all</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Dismiss</translation>
    </message>
</context>
<context>
    <name>PlacementStatus</name>
    <message>
        <source>Failed: %1</source>
        <translation>Failed: %1</translation>
    </message>
    <message>
        <source>Click a rack, a host, a partition&apos;s name or Fail AZ.</source>
        <translation>Click a rack, a host, a partition&apos;s name or Fail AZ.</translation>
    </message>
    <message numerus="yes">
        <source>%n down</source>
        <translation>
            <numerusform>%n down</numerusform>
            <numerusform>%n down</numerusform>
        </translation>
    </message>
    <message>
        <source>All up</source>
        <translation>All up</translation>
    </message>
    <message>
        <source>The racks are drawn: AWS shows none of its own</source>
        <translation>The racks are drawn: AWS shows none of its own</translation>
    </message>
</context>
<context>
    <name>PlacementStopped</name>
    <message>
        <source>Stopped</source>
        <translation>Stopped</translation>
    </message>
    <message>
        <source>Start, take out of the group or terminate</source>
        <translation>Start, take out of the group or terminate</translation>
    </message>
</context>
<context>
    <name>PlacementSurvival</name>
    <message>
        <source>Survivors</source>
        <translation>Survivors</translation>
    </message>
    <message>
        <source>%1 of %2 survive</source>
        <translation>%1 of %2 survive</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>of %1</translation>
    </message>
</context>
<context>
    <name>PlacementZones</name>
    <message>
        <source>Show another Availability Zone</source>
        <translation>Show another Availability Zone</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Restore AZ</source>
        <translation>Restore AZ</translation>
    </message>
    <message>
        <source>Fail AZ</source>
        <translation>Fail AZ</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Theme</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Text size</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Larger</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>Largest</translation>
    </message>
    <message>
        <source>Mouse wheel</source>
        <translation>Mouse wheel</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatic</translation>
    </message>
    <message>
        <source>Zooms</source>
        <translation>Zooms</translation>
    </message>
    <message>
        <source>Scrolls</source>
        <translation>Scrolls</translation>
    </message>
    <message>
        <source>Canvas</source>
        <translation>Canvas</translation>
    </message>
    <message>
        <source>Show the grid</source>
        <translation>Show the grid</translation>
    </message>
    <message>
        <source>Snap to the grid</source>
        <translation>Snap to the grid</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Reduce motion</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Drawing</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Processor</translation>
    </message>
    <message>
        <source>Graphics card</source>
        <translation>Graphics card</translation>
    </message>
    <message>
        <source>Takes effect at the next start.</source>
        <translation>Takes effect at the next start.</translation>
    </message>
    <message>
        <source>Icons</source>
        <translation>Icons</translation>
    </message>
    <message>
        <source>Choose folder</source>
        <translation>Choose folder</translation>
    </message>
    <message>
        <source>Use ours</source>
        <translation>Use ours</translation>
    </message>
    <message>
        <source>Point to your copy of AWS&apos;s icon set to draw with it.</source>
        <translation>Point to your copy of AWS&apos;s icon set to draw with it.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
</context>
<context>
    <name>ProtocolPopup</name>
    <message>
        <source>Protocol</source>
        <translation>Protocol</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Write 0 to 65535.</source>
        <translation>Write 0 to 65535.</translation>
    </message>
    <message>
        <source>Source port</source>
        <translation>Source port</translation>
    </message>
    <message>
        <source>Swap source and destination</source>
        <translation>Swap source and destination</translation>
    </message>
</context>
<context>
    <name>RecentCard</name>
    <message>
        <source>Today %1</source>
        <translation>Today %1</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Yesterday</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Take off the list</translation>
    </message>
</context>
<context>
    <name>RenameEditor</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
</context>
<context>
    <name>ResourcePalette</name>
    <message>
        <source>Filter the palette</source>
        <translation>Filter the palette</translation>
    </message>
    <message numerus="yes">
        <source>Filter %n kind(s)</source>
        <translation>
            <numerusform>Filter %n kind</numerusform>
            <numerusform>Filter %n kinds</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing by that name</source>
        <translation>Nothing by that name</translation>
    </message>
    <message>
        <source>Try “subnet” or “gateway”.</source>
        <translation>Try “subnet” or “gateway”.</translation>
    </message>
</context>
<context>
    <name>RuleMenu</name>
    <message>
        <source>All rules</source>
        <translation>All rules</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear</source>
        <translation>Clear</translation>
    </message>
</context>
<context>
    <name>SeekBar</name>
    <message>
        <source>Position in the exchange</source>
        <translation>Position in the exchange</translation>
    </message>
</context>
<context>
    <name>ShortcutGroups</name>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>New network</source>
        <translation>New network</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Open file</translation>
    </message>
    <message>
        <source>Import from AWS</source>
        <translation>Import from AWS</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Save as</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Cut</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Paste</translation>
    </message>
    <message>
        <source>Paste in place</source>
        <translation>Paste in place</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicate</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Rename</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Select</translation>
    </message>
    <message>
        <source>Add or take away</source>
        <translation>Add or take away</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Select all</translation>
    </message>
    <message>
        <source>Next neighbour</source>
        <translation>Next neighbour</translation>
    </message>
    <message>
        <source>Into the container</source>
        <translation>Into the container</translation>
    </message>
    <message>
        <source>To the parent</source>
        <translation>To the parent</translation>
    </message>
    <message>
        <source>Clear or cancel</source>
        <translation>Clear or cancel</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Move</translation>
    </message>
    <message>
        <source>Fine step</source>
        <translation>Fine step</translation>
    </message>
    <message>
        <source>Grid step</source>
        <translation>Grid step</translation>
    </message>
    <message>
        <source>Without snapping</source>
        <translation>Without snapping</translation>
    </message>
    <message>
        <source>Along one axis</source>
        <translation>Along one axis</translation>
    </message>
    <message>
        <source>Drag a copy</source>
        <translation>Drag a copy</translation>
    </message>
    <message>
        <source>View</source>
        <translation>View</translation>
    </message>
    <message>
        <source>Move the view</source>
        <translation>Move the view</translation>
    </message>
    <message>
        <source>Zoom at the pointer</source>
        <translation>Zoom at the pointer</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Zoom in</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Zoom out</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>Actual size</translation>
    </message>
    <message>
        <source>Fit all</source>
        <translation>Fit all</translation>
    </message>
    <message>
        <source>Fit the selection</source>
        <translation>Fit the selection</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Find</translation>
    </message>
    <message>
        <source>Hide panels</source>
        <translation>Hide panels</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Full screen</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Tools</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Connect</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Filter the palette</source>
        <translation>Filter the palette</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Keyboard shortcuts</translation>
    </message>
    <message>
        <source>Trace a flow</source>
        <translation>Trace a flow</translation>
    </message>
    <message>
        <source>Back to editing</source>
        <translation>Back to editing</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Play or pause</translation>
    </message>
    <message>
        <source>Step back</source>
        <translation>Step back</translation>
    </message>
    <message>
        <source>Step forward</source>
        <translation>Step forward</translation>
    </message>
    <message>
        <source>One hop</source>
        <translation>One hop</translation>
    </message>
    <message>
        <source>To the start</source>
        <translation>To the start</translation>
    </message>
    <message>
        <source>To the end</source>
        <translation>To the end</translation>
    </message>
    <message>
        <source>Slower, faster</source>
        <translation>Slower, faster</translation>
    </message>
    <message>
        <source>Trace and simulate</source>
        <translation>Trace and simulate</translation>
    </message>
    <message>
        <source>Simulate packets</source>
        <translation>Simulate packets</translation>
    </message>
    <message>
        <source>Ask or run again</source>
        <translation>Ask or run again</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Keyboard shortcuts</translation>
    </message>
    <message>
        <source>Search the shortcuts</source>
        <translation>Search the shortcuts</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Left panel</source>
        <translation>Left panel</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Resources</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Outline</translation>
    </message>
</context>
<context>
    <name>SimOptions</name>
    <message>
        <source>Limits and chance</source>
        <translation>Limits and chance</translation>
    </message>
    <message>
        <source>NAT gateway connections to one destination, each address</source>
        <translation>NAT gateway connections to one destination, each address</translation>
    </message>
    <message>
        <source>NAT gateway idle timeout (s)</source>
        <translation>NAT gateway idle timeout (s)</translation>
    </message>
    <message>
        <source>Packets lost of a million</source>
        <translation>Packets lost of a million</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>Health checks by balancers (s)</source>
        <translation>Health checks by balancers (s)</translation>
    </message>
</context>
<context>
    <name>SimTimeline</name>
    <message>
        <source>Timeline</source>
        <translation>Timeline</translation>
    </message>
    <message>
        <source>Branch here</source>
        <translation>Branch here</translation>
    </message>
    <message>
        <source>From this moment on, the packets meet the network as it is now</source>
        <translation>From this moment on, the packets meet the network as it is now</translation>
    </message>
    <message>
        <source>Run until</source>
        <translation>Run until</translation>
    </message>
    <message>
        <source>Go on to the next event of a kind</source>
        <translation>Go on to the next event of a kind</translation>
    </message>
    <message>
        <source>Next rewrite</source>
        <translation>Next rewrite</translation>
    </message>
    <message>
        <source>Next drop</source>
        <translation>Next drop</translation>
    </message>
    <message>
        <source>Next new or removed table row</source>
        <translation>Next new or removed table row</translation>
    </message>
    <message>
        <source>Next event at the selection</source>
        <translation>Next event at the selection</translation>
    </message>
    <message>
        <source>Add traffic and run it to play it here.</source>
        <translation>Add traffic and run it to play it here.</translation>
    </message>
</context>
<context>
    <name>SimulateHead</name>
    <message>
        <source>Simulate packets</source>
        <translation>Simulate packets</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Run again</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Run</translation>
    </message>
    <message>
        <source>Send it through the network as it is now</source>
        <translation>Send it through the network as it is now</translation>
    </message>
    <message>
        <source>Back to editing</source>
        <translation>Back to editing</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Traffic</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Events</translation>
    </message>
    <message>
        <source>Packet</source>
        <translation>Packet</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tables</translation>
    </message>
</context>
<context>
    <name>SimulatePanel</name>
    <message>
        <source>Simulation</source>
        <translation>Simulation</translation>
    </message>
</context>
<context>
    <name>SpeedItem</name>
    <message>
        <source>%1×</source>
        <comment>speed</comment>
        <translation>%1×</translation>
    </message>
</context>
<context>
    <name>StaleBanner</name>
    <message numerus="yes">
        <source>%n event(s) so far …</source>
        <translation>
            <numerusform>%n event so far …</numerusform>
            <numerusform>%n events so far …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %n event(s).</source>
        <translation>
            <numerusform>Stopped after %n event.</numerusform>
            <numerusform>Stopped after %n events.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>Branch here</source>
        <translation>Branch here</translation>
    </message>
    <message>
        <source>From this moment on, the packets meet the network as it is now</source>
        <translation>From this moment on, the packets meet the network as it is now</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>As it was</translation>
    </message>
    <message>
        <source>Branch at event %1</source>
        <translation>Branch at event %1</translation>
    </message>
    <message>
        <source>Forget the branch</source>
        <translation>Forget the branch</translation>
    </message>
</context>
<context>
    <name>StartScreen</name>
    <message>
        <source>Recent</source>
        <translation>Recent</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Samples</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Read on this computer only. Nothing is sent.</source>
        <translation>Read on this computer only. Nothing is sent.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Ready</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
</context>
<context>
    <name>StartSide</name>
    <message>
        <source>VPCanvas</source>
        <translation>VPCanvas</translation>
    </message>
    <message>
        <source>Draw, trace, learn AWS networks</source>
        <translation>Draw, trace, learn AWS networks</translation>
    </message>
    <message>
        <source>New network</source>
        <translation>New network</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Open file</translation>
    </message>
    <message>
        <source>Import from AWS</source>
        <translation>Import from AWS</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Samples</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Shortcuts</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Light theme</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Dark theme</translation>
    </message>
</context>
<context>
    <name>StateRow</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message>
        <source>idle %1</source>
        <translation>idle %1</translation>
    </message>
</context>
<context>
    <name>StateTables</name>
    <message>
        <source>Tables</source>
        <translation>Tables</translation>
    </message>
    <message>
        <source>NAT tables</source>
        <translation>NAT tables</translation>
    </message>
    <message>
        <source>Security groups</source>
        <translation>Security groups</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rows</translation>
    </message>
    <message>
        <source>No rows at this moment</source>
        <translation>No rows at this moment</translation>
    </message>
    <message>
        <source>A NAT gateway or instance makes one for the first packet of a connection.</source>
        <translation>A NAT gateway or instance makes one for the first packet of a connection.</translation>
    </message>
    <message>
        <source>A security group remembers a flow when a rule lets its first packet pass.</source>
        <translation>A security group remembers a flow when a rule lets its first packet pass.</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Event %1 of %2</source>
        <translation>Event %1 of %2</translation>
    </message>
    <message>
        <source>Grid 8</source>
        <translation>Grid 8</translation>
    </message>
    <message>
        <source>No grid</source>
        <translation>No grid</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>No problems</translation>
    </message>
    <message numerus="yes">
        <source>%n resource(s)</source>
        <translation>
            <numerusform>%n resource</numerusform>
            <numerusform>%n resources</numerusform>
        </translation>
    </message>
    <message>
        <source>Seed %1</source>
        <translation>Seed %1</translation>
    </message>
</context>
<context>
    <name>SuggestedFixView</name>
    <message>
        <source>Smallest fix</source>
        <translation>Smallest fix</translation>
    </message>
    <message>
        <source>1 undo step</source>
        <translation>1 undo step</translation>
    </message>
    <message>
        <source>What else this opens</source>
        <translation>What else this opens</translation>
    </message>
    <message>
        <source>Apply fix</source>
        <translation>Apply fix</translation>
    </message>
    <message>
        <source>Makes these changes as one step that you can undo</source>
        <translation>Makes these changes as one step that you can undo</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Timeline</source>
        <translation>Timeline</translation>
    </message>
    <message>
        <source>Trace a flow to play it here.</source>
        <translation>Trace a flow to play it here.</translation>
    </message>
</context>
<context>
    <name>TitleField</name>
    <message>
        <source>Name of the network</source>
        <translation>Name of the network</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Untitled</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>Toasts</name>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Start screen</source>
        <translation>Start screen</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Not saved</translation>
    </message>
    <message>
        <source>New</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Saved</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Undo: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Redo: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>Trace</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Light theme</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Dark theme</translation>
    </message>
    <message>
        <source>More</source>
        <translation>More</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Export a picture</source>
        <translation>Export a picture</translation>
    </message>
    <message>
        <source>Simulate</source>
        <translation>Simulate</translation>
    </message>
    <message>
        <source>Placement</source>
        <translation>Placement</translation>
    </message>
</context>
<context>
    <name>TraceEmpty</name>
    <message>
        <source>Choose where a packet starts and where it goes. The answer shows every hop, there and back, with the row that decided.</source>
        <translation>Choose where a packet starts and where it goes. The answer shows every hop, there and back, with the row that decided.</translation>
    </message>
    <message>
        <source>Pick on the canvas</source>
        <translation>Pick on the canvas</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>Trace</translation>
    </message>
</context>
<context>
    <name>TracePanel</name>
    <message>
        <source>Trace</source>
        <translation>Trace</translation>
    </message>
    <message>
        <source>Hops</source>
        <translation>Hops</translation>
    </message>
</context>
<context>
    <name>TraceQuestion</name>
    <message>
        <source>Trace a flow</source>
        <translation>Trace a flow</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copy as text</translation>
    </message>
    <message>
        <source>Close the trace</source>
        <translation>Close the trace</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destination</translation>
    </message>
    <message>
        <source>Protocol and port</source>
        <translation>Protocol and port</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Swap</translation>
    </message>
    <message>
        <source>Swap source and destination</source>
        <translation>Swap source and destination</translation>
    </message>
</context>
<context>
    <name>TraceReasons</name>
    <message>
        <source>Not known: %1</source>
        <translation>Not known: %1</translation>
    </message>
    <message>
        <source>All blockers</source>
        <translation>All blockers</translation>
    </message>
    <message>
        <source>Fixing one is not enough</source>
        <translation>Fixing one is not enough</translation>
    </message>
</context>
<context>
    <name>TrafficDraft</name>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destination</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Protocol and port</source>
        <translation>Protocol and port</translation>
    </message>
    <message>
        <source>Add connection</source>
        <translation>Add connection</translation>
    </message>
</context>
<context>
    <name>TrafficNumber</name>
    <message>
        <source>Write %1 to %2.</source>
        <translation>Write %1 to %2.</translation>
    </message>
</context>
<context>
    <name>TrafficRequests</name>
    <message>
        <source>It asks</source>
        <translation>It asks</translation>
    </message>
    <message>
        <source>What it asks over HTTP</source>
        <translation>What it asks over HTTP</translation>
    </message>
    <message>
        <source>Own requests</source>
        <translation>Own requests</translation>
    </message>
    <message>
        <source>HTTP request %1</source>
        <translation>HTTP request %1</translation>
    </message>
    <message>
        <source>GET /path Name: value</source>
        <translation>GET /path Name: value</translation>
    </message>
</context>
<context>
    <name>TrafficRow</name>
    <message>
        <source>Ports, repetition</source>
        <translation>Ports, repetition</translation>
    </message>
    <message>
        <source>Another like it, from the next source port</source>
        <translation>Another like it, from the next source port</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Source port</source>
        <translation>Source port</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connections</translation>
    </message>
    <message>
        <source>Every (ms)</source>
        <translation>Every (ms)</translation>
    </message>
    <message>
        <source> by %1</source>
        <translation> by %1</translation>
    </message>
    <message>
        <source>Requests each</source>
        <translation>Requests each</translation>
    </message>
    <message>
        <source>HTTP proxy</source>
        <translation>HTTP proxy</translation>
    </message>
    <message>
        <source>None</source>
        <translation>None</translation>
    </message>
    <message>
        <source>TTL (0: the host&apos;s)</source>
        <translation>TTL (0: the host&apos;s)</translation>
    </message>
    <message>
        <source>From a container on the instance</source>
        <translation>From a container on the instance</translation>
    </message>
</context>
<context>
    <name>TrafficSetBar</name>
    <message>
        <source>Name of the scenario</source>
        <translation>Name of the scenario</translation>
    </message>
    <message>
        <source>Name this scenario to keep it</source>
        <translation>Name this scenario to keep it</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Keep this traffic with the drawing</source>
        <translation>Keep this traffic with the drawing</translation>
    </message>
    <message>
        <source>Scenarios kept with the drawing</source>
        <translation>Scenarios kept with the drawing</translation>
    </message>
    <message>
        <source>Forget &quot;%1&quot;</source>
        <translation>Forget &quot;%1&quot;</translation>
    </message>
</context>
<context>
    <name>TrafficView</name>
    <message>
        <source>Nothing is sent yet. Choose two ends above, or click them on the canvas.</source>
        <translation>Nothing is sent yet. Choose two ends above, or click them on the canvas.</translation>
    </message>
</context>
<context>
    <name>Transport</name>
    <message>
        <source>To the start</source>
        <translation>To the start</translation>
    </message>
    <message>
        <source>Step back</source>
        <translation>Step back</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Play</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>Step forward</source>
        <translation>Step forward</translation>
    </message>
    <message>
        <source>To the end</source>
        <translation>To the end</translation>
    </message>
    <message>
        <source>%1×</source>
        <comment>speed</comment>
        <translation>%1×</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Speed</translation>
    </message>
    <message>
        <source>event %1 of %2</source>
        <translation>event %1 of %2</translation>
    </message>
    <message>
        <source>Step: %1</source>
        <translation>Step: %1</translation>
    </message>
    <message>
        <source>hop</source>
        <translation>hop</translation>
    </message>
    <message>
        <source>packet</source>
        <translation>packet</translation>
    </message>
    <message>
        <source>exchange</source>
        <translation>exchange</translation>
    </message>
    <message>
        <source>event</source>
        <translation>event</translation>
    </message>
</context>
<context>
    <name>ZoomControl</name>
    <message>
        <source>Zoom out</source>
        <translation>Zoom out</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Zoom in</translation>
    </message>
    <message>
        <source>Fit all</source>
        <translation>Fit all</translation>
    </message>
</context>
<context>
    <name>ZoomField</name>
    <message>
        <source>Zoom in percent</source>
        <translation>Zoom in percent</translation>
    </message>
</context>
</TS>
