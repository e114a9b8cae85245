<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko_KR" sourcelanguage="en_US">
<context>
    <name>AddressUsage</name>
    <message>
        <source>Addresses</source>
        <translation>주소</translation>
    </message>
    <message>
        <source>%L1 in all</source>
        <translation>전체 %L1개</translation>
    </message>
    <message>
        <source>%L1 used, %L2 kept by AWS, %L3 free</source>
        <translation>%L1개 사용 중, %L2개 AWS 예약, %L3개 사용 가능</translation>
    </message>
    <message>
        <source>%L1 used</source>
        <translation>%L1개 사용 중</translation>
    </message>
    <message>
        <source>%L1 kept by AWS</source>
        <translation>%L1개 AWS 예약</translation>
    </message>
    <message>
        <source>%L1 free</source>
        <translation>%L1개 사용 가능</translation>
    </message>
</context>
<context>
    <name>BlockerRow</name>
    <message>
        <source>Reply</source>
        <translation>응답</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>요청</translation>
    </message>
</context>
<context>
    <name>CanvasHost</name>
    <message>
        <source>Canvas</source>
        <translation>캔버스</translation>
    </message>
    <message>
        <source>Overview map</source>
        <translation>전체 지도</translation>
    </message>
</context>
<context>
    <name>CanvasMenu</name>
    <message>
        <source>Trace from here</source>
        <translation>여기서 추적</translation>
    </message>
    <message>
        <source>Trace to here</source>
        <translation>여기로 추적</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>이름 변경</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>붙여넣기</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>복제</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>모두 선택</translation>
    </message>
    <message>
        <source>Fit all</source>
        <translation>전체 맞춤</translation>
    </message>
    <message>
        <source>Fit the selection</source>
        <translation>선택 항목에 맞춤</translation>
    </message>
    <message>
        <source>Tidy up the drawing</source>
        <translation>그림 자동 정렬</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>삭제</translation>
    </message>
</context>
<context>
    <name>CanvasTools</name>
    <message>
        <source>Select</source>
        <translation>선택</translation>
    </message>
    <message>
        <source>Move the view</source>
        <translation>화면 이동</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>연결</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>Trace a flow</source>
        <translation>흐름 추적</translation>
    </message>
</context>
<context>
    <name>ChangedText</name>
    <message>
        <source>%1, changed here</source>
        <translation>%1, 여기서 변경됨</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Saved %1</source>
        <translation>%1 저장 완료</translation>
    </message>
</context>
<context>
    <name>EditorScreen</name>
    <message>
        <source>Width of the palette</source>
        <translation>팔레트 너비</translation>
    </message>
    <message>
        <source>Width of the right panel</source>
        <translation>오른쪽 패널 너비</translation>
    </message>
    <message>
        <source>No such event comes after this one.</source>
        <translation>이 이후에는 그런 이벤트가 없습니다.</translation>
    </message>
</context>
<context>
    <name>EmptyCanvas</name>
    <message>
        <source>Start with a VPC</source>
        <translation>VPC부터 시작하세요</translation>
    </message>
    <message>
        <source>Drag it from the palette, then put subnets into it.</source>
        <translation>팔레트에서 끌어다 놓은 다음 서브넷을 넣으세요.</translation>
    </message>
</context>
<context>
    <name>EndpointField</name>
    <message>
        <source>Pick on the canvas</source>
        <translation>캔버스에서 선택</translation>
    </message>
</context>
<context>
    <name>EventList</name>
    <message>
        <source>Filter: drop, rewrite, flow:2, at:NAME</source>
        <translation>필터: drop, rewrite, flow:2, at:이름</translation>
    </message>
    <message>
        <source>Filter events</source>
        <translation>이벤트 필터</translation>
    </message>
    <message>
        <source>Kinds of events</source>
        <translation>이벤트 종류</translation>
    </message>
    <message>
        <source>All</source>
        <translation>전체</translation>
    </message>
    <message>
        <source>Ends and rewrites</source>
        <translation>시작·끝과 변환</translation>
    </message>
    <message>
        <source>Drops</source>
        <translation>버려짐</translation>
    </message>
    <message>
        <source>Copy these events as text</source>
        <translation>이 이벤트를 텍스트로 복사</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>이벤트</translation>
    </message>
    <message>
        <source>Back to the current event</source>
        <translation>현재 이벤트로</translation>
    </message>
    <message>
        <source>No event passes this filter</source>
        <translation>필터에 맞는 이벤트가 없습니다</translation>
    </message>
    <message>
        <source>No events yet</source>
        <translation>아직 이벤트가 없습니다</translation>
    </message>
    <message>
        <source>Add traffic and run it.</source>
        <translation>트래픽을 추가하고 실행하세요.</translation>
    </message>
</context>
<context>
    <name>EventRow</name>
    <message>
        <source>sent</source>
        <translation>보냄</translation>
    </message>
    <message>
        <source>rewritten</source>
        <translation>변환</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>도착</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>버려짐</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>유실</translation>
    </message>
    <message>
        <source>row expired</source>
        <translation>행 만료</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>지난 것</translation>
    </message>
    <message>
        <source>fragmented</source>
        <translation>단편화</translation>
    </message>
    <message>
        <source>fragment kept</source>
        <translation>단편 보관</translation>
    </message>
    <message>
        <source>health changed</source>
        <translation>상태 변경</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>내보내기</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>형식</translation>
    </message>
    <message>
        <source>What</source>
        <translation>범위</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>전체</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>선택 항목</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>배율</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>테마</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>밝게</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>어둡게</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>배경</translation>
    </message>
    <message>
        <source>Transparent</source>
        <translation>투명</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>흐름</translation>
    </message>
    <message>
        <source>With the traced path</source>
        <translation>추적한 경로 포함</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>크기</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2픽셀</translation>
    </message>
    <message>
        <source>%1 × %2, vector</source>
        <translation>%1 × %2, 벡터</translation>
    </message>
    <message>
        <source>Copy as image</source>
        <translation>이미지로 복사</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
</context>
<context>
    <name>FileDialogs</name>
    <message>
        <source>Open file</source>
        <translation>파일 열기</translation>
    </message>
    <message>
        <source>VPCanvas file (*.vpcanvas)</source>
        <translation>VPCanvas 파일 (*.vpcanvas)</translation>
    </message>
    <message>
        <source>AWS dump (*.json)</source>
        <translation>AWS 덤프 (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>모든 파일 (*)</translation>
    </message>
    <message>
        <source>Import from AWS</source>
        <translation>AWS에서 가져오기</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>다른 이름으로 저장</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>내보내기</translation>
    </message>
    <message>
        <source>Folder of icons</source>
        <translation>아이콘 폴더</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find</source>
        <translation>찾기</translation>
    </message>
    <message>
        <source>Name, identifier or address</source>
        <translation>이름, ID 또는 주소</translation>
    </message>
    <message>
        <source>Nothing by that name</source>
        <translation>그런 이름이 없습니다</translation>
    </message>
</context>
<context>
    <name>FindButton</name>
    <message>
        <source>Find</source>
        <translation>찾기</translation>
    </message>
</context>
<context>
    <name>FindingRow</name>
    <message>
        <source>Why</source>
        <translation>이유</translation>
    </message>
    <message>
        <source>Opens AWS&apos;s page in the browser</source>
        <translation>브라우저에서 AWS 문서를 엽니다</translation>
    </message>
    <message>
        <source>Fix: %1</source>
        <translation>수정: %1</translation>
    </message>
</context>
<context>
    <name>FindingsPanel</name>
    <message>
        <source>Findings</source>
        <translation>점검 결과</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>오류 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>경고 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>참고 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Checked live</source>
        <translation>실시간 점검</translation>
    </message>
    <message>
        <source>All rules</source>
        <translation>모든 규칙</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>간단히 보기</translation>
    </message>
    <message>
        <source>Show all findings</source>
        <translation>점검 결과 모두 보기</translation>
    </message>
    <message>
        <source>Every rule passes for this network.</source>
        <translation>이 네트워크는 모든 규칙을 통과합니다.</translation>
    </message>
    <message>
        <source>No finding passes this filter.</source>
        <translation>이 필터에 맞는 점검 결과가 없습니다.</translation>
    </message>
</context>
<context>
    <name>FlowLaneView</name>
    <message>
        <source>Position in the simulation</source>
        <translation>시뮬레이션 위치</translation>
    </message>
</context>
<context>
    <name>HeaderTable</name>
    <message>
        <source>Header in</source>
        <translation>들어온 헤더</translation>
    </message>
    <message>
        <source>Header out</source>
        <translation>나간 헤더</translation>
    </message>
    <message>
        <source>src</source>
        <comment>source of a packet, short</comment>
        <translation>출발</translation>
    </message>
    <message>
        <source>dst</source>
        <comment>destination of a packet, short</comment>
        <translation>목적</translation>
    </message>
</context>
<context>
    <name>HopRow</name>
    <message>
        <source>Hop %1: %2</source>
        <translation>홉 %1: %2</translation>
    </message>
    <message>
        <source>Request stops</source>
        <translation>요청이 멈춤</translation>
    </message>
    <message>
        <source>Stops here</source>
        <translation>여기서 멈춤</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) changed</source>
        <translation>
            <numerusform>필드 %n개 변경</numerusform>
        </translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>변경 없음</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>도착</translation>
    </message>
</context>
<context>
    <name>HopSection</name>
    <message>
        <source>Reply</source>
        <translation>응답</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>요청</translation>
    </message>
    <message numerus="yes">
        <source>%n hop(s)</source>
        <translation>
            <numerusform>홉 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Only hops that decide</source>
        <translation>결정한 홉만 보기</translation>
    </message>
</context>
<context>
    <name>ImportReportDialog</name>
    <message>
        <source>What could not be read counts as unknown in every answer. It is never taken as absent.</source>
        <translation>읽지 못한 것은 모든 답에서 알 수 없음으로 다룹니다. 없는 것으로 여기지 않습니다.</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>텍스트로 복사</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>완료</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) on importing %1</source>
        <translation>
            <numerusform>%1 가져오기에서 확인할 내용 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>What could not be read</source>
        <translation>읽지 못한 내용</translation>
    </message>
</context>
<context>
    <name>ImportZone</name>
    <message>
        <source>Drop a folder of “aws ec2 describe-*” JSON here</source>
        <translation>“aws ec2 describe-*” JSON 폴더를 여기에 놓으세요</translation>
    </message>
    <message>
        <source>What cannot be read is listed with its place in the file, never dropped.</source>
        <translation>읽지 못한 것은 버리지 않고 파일에서의 위치와 함께 보여 줍니다.</translation>
    </message>
    <message>
        <source>Choose file</source>
        <translation>파일 선택</translation>
    </message>
    <message>
        <source>Choose folder</source>
        <translation>폴더 선택</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Inspector</source>
        <translation>속성</translation>
    </message>
</context>
<context>
    <name>InspectorField</name>
    <message>
        <source>Mixed</source>
        <translation>서로 다름</translation>
    </message>
    <message>
        <source>On</source>
        <translation>켜짐</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>꺼짐</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>이동</translation>
    </message>
</context>
<context>
    <name>InspectorHead</name>
    <message>
        <source>More</source>
        <translation>더 보기</translation>
    </message>
</context>
<context>
    <name>InspectorTableRow</name>
    <message>
        <source>Remove the row</source>
        <translation>행 제거</translation>
    </message>
</context>
<context>
    <name>InspectorTableView</name>
    <message>
        <source>Open</source>
        <translation>열기</translation>
    </message>
    <message>
        <source>Select it</source>
        <translation>선택</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Request</source>
        <translation>요청</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>응답</translation>
    </message>
    <message>
        <source>Stopped here</source>
        <translation>여기서 멈춤</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>변경</translation>
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
        <translation>제목 없음</translation>
    </message>
</context>
<context>
    <name>MainMenu</name>
    <message>
        <source>New network</source>
        <translation>새 네트워크</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>파일 열기</translation>
    </message>
    <message>
        <source>Import from AWS</source>
        <translation>AWS에서 가져오기</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>다른 이름으로 저장</translation>
    </message>
    <message>
        <source>Tidy up the drawing</source>
        <translation>그림 자동 정렬</translation>
    </message>
    <message>
        <source>Hide panels</source>
        <translation>패널 숨기기</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>키보드 단축키</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>NothingSelected</name>
    <message numerus="yes">
        <source>%n resource(s)</source>
        <translation>
            <numerusform>리소스 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>선택한 항목 없음</translation>
    </message>
    <message>
        <source>Click a thing on the canvas to see and edit its properties here.</source>
        <translation>캔버스에서 항목을 클릭하면 여기에서 속성을 보고 편집할 수 있습니다.</translation>
    </message>
    <message>
        <source>Start here</source>
        <translation>여기서 시작</translation>
    </message>
    <message>
        <source>Connect two things</source>
        <translation>두 항목 연결</translation>
    </message>
    <message>
        <source>Trace a flow</source>
        <translation>흐름 추적</translation>
    </message>
    <message>
        <source>Find a thing</source>
        <translation>항목 찾기</translation>
    </message>
    <message>
        <source>Fit all</source>
        <translation>전체 맞춤</translation>
    </message>
    <message>
        <source>All shortcuts</source>
        <translation>모든 단축키</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>제목 없음</translation>
    </message>
</context>
<context>
    <name>Outcomes</name>
    <message>
        <source>Outcome</source>
        <translation>결과</translation>
    </message>
    <message>
        <source> (other run: %1)</source>
        <translation> (다른 실행: %1)</translation>
    </message>
</context>
<context>
    <name>OutlineTree</name>
    <message>
        <source>Outline</source>
        <translation>개요</translation>
    </message>
</context>
<context>
    <name>PacketBytes</name>
    <message>
        <source>Bytes of the frame</source>
        <translation>프레임의 바이트</translation>
    </message>
</context>
<context>
    <name>PacketLayer</name>
    <message>
        <source>changed</source>
        <translation>변경됨</translation>
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
        <translation>버려짐</translation>
    </message>
    <message>
        <source>rewritten</source>
        <translation>변환</translation>
    </message>
</context>
<context>
    <name>PacketView</name>
    <message>
        <source>Following</source>
        <translation>따라가는 중</translation>
    </message>
    <message>
        <source>Follow it</source>
        <translation>따라가기</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>보기</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>계층</translation>
    </message>
    <message>
        <source>Inbound</source>
        <translation>들어온 헤더</translation>
    </message>
    <message>
        <source>Outbound</source>
        <translation>나간 헤더</translation>
    </message>
    <message>
        <source>Changes (%1)</source>
        <translation>변경 (%1)</translation>
    </message>
    <message>
        <source>Its way</source>
        <translation>지나는 경로</translation>
    </message>
    <message>
        <source>Made here: there is no inbound header.</source>
        <translation>여기서 만든 패킷이라 들어온 헤더가 없습니다.</translation>
    </message>
    <message>
        <source>Dropped here: nothing goes out.</source>
        <translation>여기서 버려져 나가지 않습니다.</translation>
    </message>
    <message>
        <source>Arrived: nothing goes out.</source>
        <translation>도착하여 나가지 않습니다.</translation>
    </message>
    <message>
        <source>Nothing was changed here.</source>
        <translation>여기서 바뀐 것이 없습니다.</translation>
    </message>
    <message>
        <source>No packet yet</source>
        <translation>아직 패킷이 없습니다</translation>
    </message>
    <message>
        <source>Play, or choose an event.</source>
        <translation>재생하거나 이벤트를 고르세요.</translation>
    </message>
</context>
<context>
    <name>PaletteRail</name>
    <message>
        <source>Palette and outline</source>
        <translation>팔레트와 개요</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>찾기</translation>
    </message>
</context>
<context>
    <name>PickBanner</name>
    <message>
        <source>Click where the packet starts</source>
        <translation>패킷의 출발지를 클릭하세요</translation>
    </message>
    <message>
        <source>Click where the packet goes</source>
        <translation>패킷의 목적지를 클릭하세요</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
</context>
<context>
    <name>PlacementBar</name>
    <message>
        <source>Racks</source>
        <translation>랙</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>비교</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>나란히</translation>
    </message>
    <message>
        <source>One group</source>
        <translation>그룹 하나</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>그룹</translation>
    </message>
    <message>
        <source>Fail</source>
        <translation>장애</translation>
    </message>
    <message>
        <source>What fails</source>
        <translation>장애 대상</translation>
    </message>
    <message>
        <source>Service on the group</source>
        <translation>그룹의 서비스</translation>
    </message>
    <message>
        <source>Pack one rack</source>
        <translation>랙 하나에 밀집</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>복구</translation>
    </message>
    <message>
        <source>Everything is up again</source>
        <translation>모두 다시 정상으로 되돌립니다</translation>
    </message>
    <message>
        <source>Place all instances anew, as after a stop and a start</source>
        <translation>중지 후 시작한 것처럼 모든 인스턴스를 다시 배치합니다</translation>
    </message>
    <message>
        <source>Create a placement group</source>
        <translation>배치 그룹 만들기</translation>
    </message>
</context>
<context>
    <name>PlacementEmpty</name>
    <message>
        <source>No placement groups yet</source>
        <translation>아직 배치 그룹이 없습니다</translation>
    </message>
    <message>
        <source>A placement group decides how instances are spread over racks. Open the sample to see all three kinds fail, or create one here.</source>
        <translation>배치 그룹은 인스턴스를 랙에 어떻게 나눌지 정합니다. 예제를 열어 세 가지 그룹의 장애를 보거나 여기에서 만드세요.</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>예제 열기</translation>
    </message>
    <message>
        <source>Create a group</source>
        <translation>그룹 만들기</translation>
    </message>
</context>
<context>
    <name>PlacementFacts</name>
    <message>
        <source>One flow, up to %1 Gbps. Opens AWS&apos;s page.</source>
        <translation>흐름 하나는 최대 %1 Gbps입니다. AWS 페이지를 엽니다.</translation>
    </message>
    <message>
        <source>One flow, up to</source>
        <translation>흐름 하나 최대</translation>
    </message>
    <message>
        <source>%1 Gbps</source>
        <translation>%1 Gbps</translation>
    </message>
    <message>
        <source>Apart</source>
        <translation>간격</translation>
    </message>
    <message>
        <source>%1 (AWS states no latency)</source>
        <translation>%1 (AWS는 지연 시간을 밝히지 않음)</translation>
    </message>
    <message>
        <source>Good for</source>
        <translation>적합한 용도</translation>
    </message>
</context>
<context>
    <name>PlacementFrame</name>
    <message>
        <source>%1: fail or restore all its racks</source>
        <translation>%1: 모든 랙에 장애를 내거나 복구합니다</translation>
    </message>
</context>
<context>
    <name>PlacementGroupMenu</name>
    <message>
        <source>Cluster: close together</source>
        <translation>클러스터: 가까이</translation>
    </message>
    <message>
        <source>Partition: racks of their own</source>
        <translation>파티션: 전용 랙</translation>
    </message>
    <message>
        <source>Spread: a rack each</source>
        <translation>분산: 랙 하나씩</translation>
    </message>
</context>
<context>
    <name>PlacementHead</name>
    <message>
        <source>Launch an instance into %1</source>
        <translation>%1에서 인스턴스 시작</translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation>%1 메뉴 더 보기</translation>
    </message>
    <message>
        <source>Stop all</source>
        <translation>모두 중지</translation>
    </message>
    <message>
        <source>Start all</source>
        <translation>모두 시작</translation>
    </message>
    <message>
        <source>Show on the canvas</source>
        <translation>캔버스에서 보기</translation>
    </message>
    <message>
        <source>Delete the group</source>
        <translation>그룹 삭제</translation>
    </message>
    <message>
        <source>Delete the group (only when empty)</source>
        <translation>그룹 삭제(비어 있을 때만)</translation>
    </message>
</context>
<context>
    <name>PlacementInstanceMenu</name>
    <message>
        <source>Stop</source>
        <translation>중지</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>Take out of the group</source>
        <translation>그룹에서 제외</translation>
    </message>
    <message>
        <source>Take out of the group (stop it first)</source>
        <translation>그룹에서 제외(먼저 중지하세요)</translation>
    </message>
    <message>
        <source>Show on the canvas</source>
        <translation>캔버스에서 보기</translation>
    </message>
    <message>
        <source>Terminate</source>
        <translation>종료</translation>
    </message>
</context>
<context>
    <name>PlacementLaunch</name>
    <message>
        <source>Zone</source>
        <translation>가용 영역</translation>
    </message>
    <message>
        <source>Instance type</source>
        <translation>인스턴스 유형</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>파티션</translation>
    </message>
    <message>
        <source>EC2 chooses</source>
        <translation>EC2가 선택</translation>
    </message>
    <message>
        <source>Launch</source>
        <translation>시작</translation>
    </message>
</context>
<context>
    <name>PlacementLegend</name>
    <message>
        <source>Instance</source>
        <translation>인스턴스</translation>
    </message>
    <message>
        <source>Free host</source>
        <translation>빈 호스트</translation>
    </message>
    <message>
        <source>Taken by others</source>
        <translation>다른 그룹 사용</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>장애</translation>
    </message>
</context>
<context>
    <name>PlacementRack</name>
    <message>
        <source>Rack %1, failed. Click to restore it.</source>
        <translation>랙 %1, 장애. 클릭하면 복구합니다.</translation>
    </message>
    <message>
        <source>Rack %1. Click to fail it.</source>
        <translation>랙 %1. 클릭하면 장애를 냅니다.</translation>
    </message>
</context>
<context>
    <name>PlacementRacks</name>
    <message>
        <source>Racks of %1</source>
        <translation>%1의 랙</translation>
    </message>
    <message>
        <source>Rack %1</source>
        <translation>랙 %1</translation>
    </message>
</context>
<context>
    <name>PlacementRefusals</name>
    <message>
        <source>AWS&apos;s page: %1</source>
        <translation>AWS 페이지: %1</translation>
    </message>
    <message>
        <source>Stop and start all</source>
        <translation>모두 중지 후 시작</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>PlacementStatus</name>
    <message>
        <source>Failed: %1</source>
        <translation>장애: %1</translation>
    </message>
    <message>
        <source>Click a rack, a host, a partition&apos;s name or Fail AZ.</source>
        <translation>랙, 호스트, 파티션 이름을 클릭하거나 가용 영역 장애를 누르세요.</translation>
    </message>
    <message numerus="yes">
        <source>%n down</source>
        <translation>
            <numerusform>장애 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>All up</source>
        <translation>모두 정상</translation>
    </message>
    <message>
        <source>The racks are drawn: AWS shows none of its own</source>
        <translation>그려 넣은 랙입니다. AWS는 실제 랙을 보여 주지 않습니다</translation>
    </message>
</context>
<context>
    <name>PlacementStopped</name>
    <message>
        <source>Stopped</source>
        <translation>중지됨</translation>
    </message>
    <message>
        <source>Start, take out of the group or terminate</source>
        <translation>시작, 그룹에서 제외 또는 종료</translation>
    </message>
</context>
<context>
    <name>PlacementSurvival</name>
    <message>
        <source>Survivors</source>
        <translation>생존</translation>
    </message>
    <message>
        <source>%1 of %2 survive</source>
        <translation>%2개 중 %1개 생존</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>/ %1</translation>
    </message>
</context>
<context>
    <name>PlacementZones</name>
    <message>
        <source>Show another Availability Zone</source>
        <translation>다른 가용 영역 보기</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Restore AZ</source>
        <translation>가용 영역 복구</translation>
    </message>
    <message>
        <source>Fail AZ</source>
        <translation>가용 영역 장애</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>System</source>
        <translation>시스템 설정</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>테마</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>밝게</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>어둡게</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>글자 크기</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>보통</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>크게</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>가장 크게</translation>
    </message>
    <message>
        <source>Mouse wheel</source>
        <translation>마우스 휠</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>자동</translation>
    </message>
    <message>
        <source>Zooms</source>
        <translation>확대/축소</translation>
    </message>
    <message>
        <source>Scrolls</source>
        <translation>스크롤</translation>
    </message>
    <message>
        <source>Canvas</source>
        <translation>캔버스</translation>
    </message>
    <message>
        <source>Show the grid</source>
        <translation>그리드 표시</translation>
    </message>
    <message>
        <source>Snap to the grid</source>
        <translation>그리드에 맞춤</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>움직임 줄이기</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>그리기</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>프로세서</translation>
    </message>
    <message>
        <source>Graphics card</source>
        <translation>그래픽 카드</translation>
    </message>
    <message>
        <source>Takes effect at the next start.</source>
        <translation>다음에 시작할 때 적용됩니다.</translation>
    </message>
    <message>
        <source>Icons</source>
        <translation>아이콘</translation>
    </message>
    <message>
        <source>Choose folder</source>
        <translation>폴더 선택</translation>
    </message>
    <message>
        <source>Use ours</source>
        <translation>기본 아이콘 사용</translation>
    </message>
    <message>
        <source>Point to your copy of AWS&apos;s icon set to draw with it.</source>
        <translation>가지고 있는 AWS 아이콘 세트의 폴더를 지정하면 그 아이콘으로 그립니다.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>완료</translation>
    </message>
</context>
<context>
    <name>ProtocolPopup</name>
    <message>
        <source>Protocol</source>
        <translation>프로토콜</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>포트</translation>
    </message>
    <message>
        <source>Write 0 to 65535.</source>
        <translation>0에서 65535까지 쓰세요.</translation>
    </message>
    <message>
        <source>Source port</source>
        <translation>출발지 포트</translation>
    </message>
    <message>
        <source>Swap source and destination</source>
        <translation>출발지와 목적지 바꾸기</translation>
    </message>
</context>
<context>
    <name>RecentCard</name>
    <message>
        <source>Today %1</source>
        <translation>오늘 %1</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>어제</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>목록에서 제거</translation>
    </message>
</context>
<context>
    <name>RenameEditor</name>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
</context>
<context>
    <name>ResourcePalette</name>
    <message>
        <source>Filter the palette</source>
        <translation>팔레트 필터</translation>
    </message>
    <message numerus="yes">
        <source>Filter %n kind(s)</source>
        <translation>
            <numerusform>%n가지 중에서 찾기</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing by that name</source>
        <translation>그런 이름이 없습니다</translation>
    </message>
    <message>
        <source>Try “subnet” or “gateway”.</source>
        <translation>“서브넷”이나 “게이트웨이”를 찾아보세요.</translation>
    </message>
</context>
<context>
    <name>RuleMenu</name>
    <message>
        <source>All rules</source>
        <translation>모든 규칙</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear</source>
        <translation>지우기</translation>
    </message>
</context>
<context>
    <name>SeekBar</name>
    <message>
        <source>Position in the exchange</source>
        <translation>재생 위치</translation>
    </message>
</context>
<context>
    <name>ShortcutGroups</name>
    <message>
        <source>File</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>New network</source>
        <translation>새 네트워크</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>파일 열기</translation>
    </message>
    <message>
        <source>Import from AWS</source>
        <translation>AWS에서 가져오기</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>다른 이름으로 저장</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>내보내기</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>편집</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>실행 취소</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>다시 실행</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>잘라내기</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>붙여넣기</translation>
    </message>
    <message>
        <source>Paste in place</source>
        <translation>같은 위치에 붙여넣기</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>복제</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>이름 변경</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>선택</translation>
    </message>
    <message>
        <source>Add or take away</source>
        <translation>선택 추가 또는 제외</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>모두 선택</translation>
    </message>
    <message>
        <source>Next neighbour</source>
        <translation>다음 이웃</translation>
    </message>
    <message>
        <source>Into the container</source>
        <translation>컨테이너 안으로</translation>
    </message>
    <message>
        <source>To the parent</source>
        <translation>상위로</translation>
    </message>
    <message>
        <source>Clear or cancel</source>
        <translation>선택 해제 또는 취소</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>이동</translation>
    </message>
    <message>
        <source>Fine step</source>
        <translation>미세 이동</translation>
    </message>
    <message>
        <source>Grid step</source>
        <translation>그리드 단위 이동</translation>
    </message>
    <message>
        <source>Without snapping</source>
        <translation>맞춤 없이</translation>
    </message>
    <message>
        <source>Along one axis</source>
        <translation>한 축으로만</translation>
    </message>
    <message>
        <source>Drag a copy</source>
        <translation>사본 끌기</translation>
    </message>
    <message>
        <source>View</source>
        <translation>보기</translation>
    </message>
    <message>
        <source>Move the view</source>
        <translation>화면 이동</translation>
    </message>
    <message>
        <source>Zoom at the pointer</source>
        <translation>포인터 위치에서 확대/축소</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>확대</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>축소</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>실제 크기</translation>
    </message>
    <message>
        <source>Fit all</source>
        <translation>전체 맞춤</translation>
    </message>
    <message>
        <source>Fit the selection</source>
        <translation>선택 항목에 맞춤</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>찾기</translation>
    </message>
    <message>
        <source>Hide panels</source>
        <translation>패널 숨기기</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>전체 화면</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>도구</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>연결</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>Filter the palette</source>
        <translation>팔레트 필터</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>키보드 단축키</translation>
    </message>
    <message>
        <source>Trace a flow</source>
        <translation>흐름 추적</translation>
    </message>
    <message>
        <source>Back to editing</source>
        <translation>편집으로 돌아가기</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>재생 또는 일시 정지</translation>
    </message>
    <message>
        <source>Step back</source>
        <translation>한 단계 뒤로</translation>
    </message>
    <message>
        <source>Step forward</source>
        <translation>한 단계 앞으로</translation>
    </message>
    <message>
        <source>One hop</source>
        <translation>한 홉</translation>
    </message>
    <message>
        <source>To the start</source>
        <translation>처음으로</translation>
    </message>
    <message>
        <source>To the end</source>
        <translation>끝으로</translation>
    </message>
    <message>
        <source>Slower, faster</source>
        <translation>느리게, 빠르게</translation>
    </message>
    <message>
        <source>Trace and simulate</source>
        <translation>추적과 시뮬레이션</translation>
    </message>
    <message>
        <source>Simulate packets</source>
        <translation>패킷 시뮬레이션</translation>
    </message>
    <message>
        <source>Ask or run again</source>
        <translation>다시 추적 또는 실행</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>키보드 단축키</translation>
    </message>
    <message>
        <source>Search the shortcuts</source>
        <translation>단축키 검색</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>완료</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Left panel</source>
        <translation>왼쪽 패널</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>리소스</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>개요</translation>
    </message>
</context>
<context>
    <name>SimOptions</name>
    <message>
        <source>Limits and chance</source>
        <translation>한도와 우연</translation>
    </message>
    <message>
        <source>NAT gateway connections to one destination, each address</source>
        <translation>NAT 게이트웨이 주소당 한 목적지로의 연결 수</translation>
    </message>
    <message>
        <source>NAT gateway idle timeout (s)</source>
        <translation>NAT 게이트웨이 유휴 제한 시간(초)</translation>
    </message>
    <message>
        <source>Packets lost of a million</source>
        <translation>백만 개당 유실 패킷</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>시드</translation>
    </message>
    <message>
        <source>Health checks by balancers (s)</source>
        <translation>로드 밸런서 상태 확인(초)</translation>
    </message>
</context>
<context>
    <name>SimTimeline</name>
    <message>
        <source>Timeline</source>
        <translation>타임라인</translation>
    </message>
    <message>
        <source>Branch here</source>
        <translation>여기서 갈라 보기</translation>
    </message>
    <message>
        <source>From this moment on, the packets meet the network as it is now</source>
        <translation>이 시점부터 패킷이 지금의 네트워크를 지나게 합니다</translation>
    </message>
    <message>
        <source>Run until</source>
        <translation>다음까지</translation>
    </message>
    <message>
        <source>Go on to the next event of a kind</source>
        <translation>다음 이벤트로 이동합니다</translation>
    </message>
    <message>
        <source>Next rewrite</source>
        <translation>다음 변환</translation>
    </message>
    <message>
        <source>Next drop</source>
        <translation>다음 버려짐</translation>
    </message>
    <message>
        <source>Next new or removed table row</source>
        <translation>다음으로 생기거나 사라지는 행</translation>
    </message>
    <message>
        <source>Next event at the selection</source>
        <translation>선택한 곳의 다음 이벤트</translation>
    </message>
    <message>
        <source>Add traffic and run it to play it here.</source>
        <translation>트래픽을 추가하고 실행하면 여기에서 재생할 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>SimulateHead</name>
    <message>
        <source>Simulate packets</source>
        <translation>패킷 시뮬레이션</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>다시 실행</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>실행</translation>
    </message>
    <message>
        <source>Send it through the network as it is now</source>
        <translation>지금의 네트워크로 보냅니다</translation>
    </message>
    <message>
        <source>Back to editing</source>
        <translation>편집으로 돌아가기</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>보기</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>트래픽</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>이벤트</translation>
    </message>
    <message>
        <source>Packet</source>
        <translation>패킷</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>테이블</translation>
    </message>
</context>
<context>
    <name>SimulatePanel</name>
    <message>
        <source>Simulation</source>
        <translation>시뮬레이션</translation>
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
            <numerusform>지금까지 이벤트 %n개 …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %n event(s).</source>
        <translation>
            <numerusform>이벤트 %n개에서 멈췄습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>계속</translation>
    </message>
    <message>
        <source>Branch here</source>
        <translation>여기서 갈라 보기</translation>
    </message>
    <message>
        <source>From this moment on, the packets meet the network as it is now</source>
        <translation>이 시점부터 패킷이 지금의 네트워크를 지나게 합니다</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>결과</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>원래대로</translation>
    </message>
    <message>
        <source>Branch at event %1</source>
        <translation>이벤트 %1에서 갈라짐</translation>
    </message>
    <message>
        <source>Forget the branch</source>
        <translation>갈라진 실행 지우기</translation>
    </message>
</context>
<context>
    <name>StartScreen</name>
    <message>
        <source>Recent</source>
        <translation>최근 파일</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>샘플</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>가져오기</translation>
    </message>
    <message>
        <source>Read on this computer only. Nothing is sent.</source>
        <translation>이 컴퓨터에서만 읽습니다. 아무것도 전송하지 않습니다.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>준비됨</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>버전 %1</translation>
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
        <translation>AWS 네트워크를 그리고 추적하고 배웁니다</translation>
    </message>
    <message>
        <source>New network</source>
        <translation>새 네트워크</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>파일 열기</translation>
    </message>
    <message>
        <source>Import from AWS</source>
        <translation>AWS에서 가져오기</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>홈</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>샘플</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>단축키</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>밝은 테마</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>어두운 테마</translation>
    </message>
</context>
<context>
    <name>StateRow</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>행 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>idle %1</source>
        <translation>유휴 %1</translation>
    </message>
</context>
<context>
    <name>StateTables</name>
    <message>
        <source>Tables</source>
        <translation>테이블</translation>
    </message>
    <message>
        <source>NAT tables</source>
        <translation>NAT 테이블</translation>
    </message>
    <message>
        <source>Security groups</source>
        <translation>보안 그룹</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>행 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>행</translation>
    </message>
    <message>
        <source>No rows at this moment</source>
        <translation>지금은 행이 없습니다</translation>
    </message>
    <message>
        <source>A NAT gateway or instance makes one for the first packet of a connection.</source>
        <translation>NAT 게이트웨이나 NAT 인스턴스가 연결의 첫 패킷에서 행을 만듭니다.</translation>
    </message>
    <message>
        <source>A security group remembers a flow when a rule lets its first packet pass.</source>
        <translation>규칙이 첫 패킷을 허용하면 보안 그룹이 흐름을 기억합니다.</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Event %1 of %2</source>
        <translation>이벤트 %1/%2</translation>
    </message>
    <message>
        <source>Grid 8</source>
        <translation>그리드 8</translation>
    </message>
    <message>
        <source>No grid</source>
        <translation>그리드 없음</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>오류 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>경고 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>문제 없음</translation>
    </message>
    <message numerus="yes">
        <source>%n resource(s)</source>
        <translation>
            <numerusform>리소스 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Seed %1</source>
        <translation>시드 %1</translation>
    </message>
</context>
<context>
    <name>SuggestedFixView</name>
    <message>
        <source>Smallest fix</source>
        <translation>가장 작은 수정</translation>
    </message>
    <message>
        <source>1 undo step</source>
        <translation>실행 취소 한 번</translation>
    </message>
    <message>
        <source>What else this opens</source>
        <translation>함께 열리는 것</translation>
    </message>
    <message>
        <source>Apply fix</source>
        <translation>수정 적용</translation>
    </message>
    <message>
        <source>Makes these changes as one step that you can undo</source>
        <translation>이 변경을 한 번에 적용합니다. 실행 취소로 되돌릴 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Timeline</source>
        <translation>타임라인</translation>
    </message>
    <message>
        <source>Trace a flow to play it here.</source>
        <translation>흐름을 추적하면 여기에서 재생할 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>TitleField</name>
    <message>
        <source>Name of the network</source>
        <translation>네트워크 이름</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>제목 없음</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>Toasts</name>
    <message>
        <source>Show</source>
        <translation>보기</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>실행 취소</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Start screen</source>
        <translation>시작 화면</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>저장되지 않음</translation>
    </message>
    <message>
        <source>New</source>
        <translation>새 파일</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>저장됨</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>실행 취소: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>실행 취소</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>다시 실행: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>다시 실행</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>모드</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>편집</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>추적</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>밝은 테마</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>어두운 테마</translation>
    </message>
    <message>
        <source>More</source>
        <translation>더 보기</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>내보내기</translation>
    </message>
    <message>
        <source>Export a picture</source>
        <translation>그림으로 내보내기</translation>
    </message>
    <message>
        <source>Simulate</source>
        <translation>시뮬레이션</translation>
    </message>
    <message>
        <source>Placement</source>
        <translation>배치</translation>
    </message>
</context>
<context>
    <name>TraceEmpty</name>
    <message>
        <source>Choose where a packet starts and where it goes. The answer shows every hop, there and back, with the row that decided.</source>
        <translation>패킷의 출발지와 목적지를 고르세요. 가고 오는 모든 홉과 결정한 행을 보여 줍니다.</translation>
    </message>
    <message>
        <source>Pick on the canvas</source>
        <translation>캔버스에서 선택</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>추적</translation>
    </message>
</context>
<context>
    <name>TracePanel</name>
    <message>
        <source>Trace</source>
        <translation>추적</translation>
    </message>
    <message>
        <source>Hops</source>
        <translation>홉</translation>
    </message>
</context>
<context>
    <name>TraceQuestion</name>
    <message>
        <source>Trace a flow</source>
        <translation>흐름 추적</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>텍스트로 복사</translation>
    </message>
    <message>
        <source>Close the trace</source>
        <translation>추적 닫기</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>출발지</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>목적지</translation>
    </message>
    <message>
        <source>Protocol and port</source>
        <translation>프로토콜과 포트</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>바꾸기</translation>
    </message>
    <message>
        <source>Swap source and destination</source>
        <translation>출발지와 목적지 바꾸기</translation>
    </message>
</context>
<context>
    <name>TraceReasons</name>
    <message>
        <source>Not known: %1</source>
        <translation>알 수 없음: %1</translation>
    </message>
    <message>
        <source>All blockers</source>
        <translation>모든 차단 지점</translation>
    </message>
    <message>
        <source>Fixing one is not enough</source>
        <translation>하나만 고쳐서는 부족합니다</translation>
    </message>
</context>
<context>
    <name>TrafficDraft</name>
    <message>
        <source>Source</source>
        <translation>출발지</translation>
    </message>
    <message>
        <source>From</source>
        <translation>출발지</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>목적지</translation>
    </message>
    <message>
        <source>To</source>
        <translation>목적지</translation>
    </message>
    <message>
        <source>Protocol and port</source>
        <translation>프로토콜과 포트</translation>
    </message>
    <message>
        <source>Add connection</source>
        <translation>연결 추가</translation>
    </message>
</context>
<context>
    <name>TrafficNumber</name>
    <message>
        <source>Write %1 to %2.</source>
        <translation>%1~%2 사이로 쓰세요.</translation>
    </message>
</context>
<context>
    <name>TrafficRequests</name>
    <message>
        <source>It asks</source>
        <translation>요청 내용</translation>
    </message>
    <message>
        <source>What it asks over HTTP</source>
        <translation>HTTP로 요청하는 내용</translation>
    </message>
    <message>
        <source>Own requests</source>
        <translation>직접 쓴 요청</translation>
    </message>
    <message>
        <source>HTTP request %1</source>
        <translation>HTTP 요청 %1</translation>
    </message>
    <message>
        <source>GET /path Name: value</source>
        <translation>GET /경로 이름: 값</translation>
    </message>
</context>
<context>
    <name>TrafficRow</name>
    <message>
        <source>Ports, repetition</source>
        <translation>포트와 반복</translation>
    </message>
    <message>
        <source>Another like it, from the next source port</source>
        <translation>다음 출발지 포트로 하나 더</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>지우기</translation>
    </message>
    <message>
        <source>Source port</source>
        <translation>출발지 포트</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>포트</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>연결 수</translation>
    </message>
    <message>
        <source>Every (ms)</source>
        <translation>간격(ms)</translation>
    </message>
    <message>
        <source> by %1</source>
        <translation> (%1 경유)</translation>
    </message>
    <message>
        <source>Requests each</source>
        <translation>연결당 요청</translation>
    </message>
    <message>
        <source>HTTP proxy</source>
        <translation>HTTP 프록시</translation>
    </message>
    <message>
        <source>None</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>TTL (0: the host&apos;s)</source>
        <translation>TTL(0: 호스트 기본값)</translation>
    </message>
    <message>
        <source>From a container on the instance</source>
        <translation>인스턴스의 컨테이너에서</translation>
    </message>
</context>
<context>
    <name>TrafficSetBar</name>
    <message>
        <source>Name of the scenario</source>
        <translation>시나리오 이름</translation>
    </message>
    <message>
        <source>Name this scenario to keep it</source>
        <translation>이름을 붙여 보관하기</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>보관</translation>
    </message>
    <message>
        <source>Keep this traffic with the drawing</source>
        <translation>이 트래픽을 그림과 함께 보관합니다</translation>
    </message>
    <message>
        <source>Scenarios kept with the drawing</source>
        <translation>그림과 함께 보관한 시나리오</translation>
    </message>
    <message>
        <source>Forget &quot;%1&quot;</source>
        <translation>&quot;%1&quot; 지우기</translation>
    </message>
</context>
<context>
    <name>TrafficView</name>
    <message>
        <source>Nothing is sent yet. Choose two ends above, or click them on the canvas.</source>
        <translation>아직 보낼 것이 없습니다. 위에서 양 끝을 고르거나 캔버스에서 클릭하세요.</translation>
    </message>
</context>
<context>
    <name>Transport</name>
    <message>
        <source>To the start</source>
        <translation>처음으로</translation>
    </message>
    <message>
        <source>Step back</source>
        <translation>한 단계 뒤로</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>일시 정지</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>재생</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>Step forward</source>
        <translation>한 단계 앞으로</translation>
    </message>
    <message>
        <source>To the end</source>
        <translation>끝으로</translation>
    </message>
    <message>
        <source>%1×</source>
        <comment>speed</comment>
        <translation>%1×</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>속도</translation>
    </message>
    <message>
        <source>event %1 of %2</source>
        <translation>이벤트 %1/%2</translation>
    </message>
    <message>
        <source>Step: %1</source>
        <translation>단계: %1</translation>
    </message>
    <message>
        <source>hop</source>
        <translation>홉</translation>
    </message>
    <message>
        <source>packet</source>
        <translation>패킷</translation>
    </message>
    <message>
        <source>exchange</source>
        <translation>교환</translation>
    </message>
    <message>
        <source>event</source>
        <translation>이벤트</translation>
    </message>
</context>
<context>
    <name>ZoomControl</name>
    <message>
        <source>Zoom out</source>
        <translation>축소</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>확대</translation>
    </message>
    <message>
        <source>Fit all</source>
        <translation>전체 맞춤</translation>
    </message>
</context>
<context>
    <name>ZoomField</name>
    <message>
        <source>Zoom in percent</source>
        <translation>확대 비율(%)</translation>
    </message>
</context>
</TS>
