# Pictures of the whole window, as Xvfb shows it: its own fonts, no animation, the software scene graph.
if(NOT TARGET vpcanvas_ui)
    return()
endif()
find_package(Qt6 6.4 REQUIRED COMPONENTS Quick QuickControls2 LinguistTools)
vpcanvas_add_test(golden/tst_GoldenWindows.cpp LINK vpcanvas_app_options vpcanvas_theme vpcanvas_painter Qt6::Quick
    Qt6::QuickControls2 vpcanvas_resources LABELS golden)
foreach(module document viewmodels canvas theme controls ui)
    foreach(target vpcanvas_${module} vpcanvas_${module}plugin)
        if(TARGET ${target})
            target_link_libraries(tst_GoldenWindows PRIVATE ${target})
        endif()
    endforeach()
endforeach()
qt_add_translations(tst_GoldenWindows
    TS_FILES ${PROJECT_SOURCE_DIR}/translations/vpcanvas_en.ts ${PROJECT_SOURCE_DIR}/translations/vpcanvas_ko.ts
    RESOURCE_PREFIX /i18n)
target_compile_definitions(tst_GoldenWindows PRIVATE
    VPCANVAS_GOLDEN_DIR="${CMAKE_CURRENT_SOURCE_DIR}/windows" VPCANVAS_GOLDEN_OUT="${CMAKE_CURRENT_BINARY_DIR}/windows")
set(environment QT_QUICK_BACKEND=software QT_SCALE_FACTOR=1 QT_FONT_DPI=96 LC_ALL=C.UTF-8
    FONTCONFIG_FILE=${CMAKE_CURRENT_SOURCE_DIR}/fonts.conf)
set_tests_properties(golden.tst_GoldenWindows PROPERTIES ENVIRONMENT "${environment}")
