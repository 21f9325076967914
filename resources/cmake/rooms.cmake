# SPDX-License-Identifier: GPL-3.0-or-later
# A room is a folder, a namespace and a target: core/storage, core::storage, core_storage.

add_library(homeward_flags INTERFACE)
target_compile_definitions(homeward_flags INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_KEYWORDS QT_NO_FOREACH
    QT_NO_URL_CAST_FROM_STRING QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_STRICT_ITERATORS
    QT_DISABLE_DEPRECATED_BEFORE=0x060400 HOMEWARD_VERSION="${PROJECT_VERSION}")
target_compile_options(homeward_flags INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Wold-style-cast -Wcast-align -Wunused
    -Woverloaded-virtual -Wconversion -Wsign-conversion -Wswitch-enum -Wformat=2 -Werror)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND NOT HOMEWARD_LINT)
    target_compile_options(homeward_flags INTERFACE -Wuseless-cast -Wlogical-op -Wduplicated-cond)
endif()
if(HOMEWARD_SANITIZE)
    target_compile_options(homeward_flags INTERFACE
        -fsanitize=address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer -O1)
    target_link_options(homeward_flags INTERFACE -fsanitize=address,undefined)
endif()

if(HOMEWARD_FUZZ)
    target_compile_options(homeward_flags INTERFACE -fsanitize=fuzzer-no-link,address,undefined
        -fno-sanitize-recover=undefined -fno-omit-frame-pointer -O1)
    target_link_options(homeward_flags INTERFACE -fsanitize=address,undefined)
endif()

# homeward_room(core storage LINKS core_forms SQLite::SQLite3)
# Takes every .cpp and .h of <house>/<room>/ (and one level below it) into the target <house>_<room>.
function(homeward_room house room)
    cmake_parse_arguments(ROOM "" "" "LINKS" ${ARGN})
    set(target ${house}_${room})
    file(GLOB sources CONFIGURE_DEPENDS
        ${CMAKE_CURRENT_SOURCE_DIR}/${room}/*.cpp ${CMAKE_CURRENT_SOURCE_DIR}/${room}/*.h
        ${CMAKE_CURRENT_SOURCE_DIR}/${room}/*/*.cpp ${CMAKE_CURRENT_SOURCE_DIR}/${room}/*/*.h)
    add_library(${target} STATIC ${sources})
    set_target_properties(${target} PROPERTIES LINKER_LANGUAGE CXX)
    target_include_directories(${target} PUBLIC ${PROJECT_SOURCE_DIR})
    target_link_libraries(${target} PUBLIC homeward_flags ${ROOM_LINKS})
    set_property(GLOBAL APPEND PROPERTY HOMEWARD_SOURCES ${sources})
endfunction()
