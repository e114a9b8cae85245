# Pictures of the samples by the painter and the SVG writer; Windows.cmake compares whole windows.
if(TARGET vpcanvas::painter AND TARGET vpcanvas::io AND TARGET vpcanvas::trace)
    vpcanvas_add_test(golden/tst_GoldenPictures.cpp LINK vpcanvas::painter vpcanvas::io vpcanvas::trace LABELS golden)
    target_include_directories(tst_GoldenPictures PRIVATE ${PROJECT_SOURCE_DIR}/tests/model/scene)
    target_compile_definitions(tst_GoldenPictures PRIVATE
        VPCANVAS_GOLDEN_DIR="${CMAKE_CURRENT_SOURCE_DIR}/pictures" VPCANVAS_GOLDEN_OUT="${CMAKE_CURRENT_BINARY_DIR}/pictures")
endif()
