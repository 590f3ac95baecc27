using System.Collections.Frozen;

namespace CareersWeb.Site.EasyRead;

/// <summary>A line drawing that stands beside one idea of an easy read text. It says nothing that the words do not, so it has no text of its own.</summary>
/// <param name="Key">As <c>data/easy-read/</c> writes it.</param>
/// <param name="Drawing">The inside of an SVG of 48 by 48, drawn with lines alone.</param>
/// <remarks>Drawn for this site. <c>data/schema/easy-read.schema.json</c> names the same keys; a test holds the two together.</remarks>
internal sealed record EasyReadPicture(string Key, string Drawing)
{
    /// <summary>Every picture, by key.</summary>
    public static IReadOnlyList<EasyReadPicture> All { get; } =
    [
        new("ambulance", """
            <path d="M3 14h27v21H3zM30 20h8l7 8v7H30zM16 18v10M11 23h10"/><circle cx="12" cy="37" r="4"/><circle cx="36" cy="37" r="4"/>
            """),
        new("baby", """
            <circle cx="24" cy="26" r="16"/><path d="M24 10c-1-5 5-5 4-1M18 24v1M30 24v1M19 32a6 6 0 0 0 10 0"/>
            """),
        new("bed", """
            <path d="M5 10v30M5 33h38v7M43 33v-5a6 6 0 0 0-6-6H20v11"/><circle cx="12" cy="25" r="4"/>
            """),
        new("bin", """
            <path d="M10 14h28M19 14V8h10v6M13 14l2 28h18l2-28M21 21v14M27 21v14"/>
            """),
        new("blood", """
            <path d="M24 5c9 12 13 18 13 24a13 13 0 0 1-26 0c0-6 4-12 13-24zM18 30a6 6 0 0 0 5 7"/>
            """),
        new("box", """
            <path d="M6 15 24 6l18 9v19l-18 9-18-9zM6 15l18 9 18-9M24 24v19"/>
            """),
        new("clean", """
            <path d="M24 5v19M16 24h16l4 19H12zM20 31v12M28 31v12"/>
            """),
        new("clock", """
            <circle cx="24" cy="24" r="19"/><path d="M24 12v12l8 6"/>
            """),
        new("coach", """
            <circle cx="15" cy="12" r="6"/><path d="M6 42V30a8 8 0 0 1 16 0l8 4M28 42v-5a7 7 0 0 1 14 0v5"/><circle cx="35" cy="22" r="5"/>
            """),
        new("college", """
            <path d="M3 18 24 8l21 10-21 10zM12 23v11c6 6 18 6 24 0V23M45 18v14"/>
            """),
        new("computer", """
            <path d="M6 8h36v25H6zM24 33v8M14 42h20"/>
            """),
        new("exercise", """
            <circle cx="24" cy="8" r="4"/><path d="M24 14v14M8 10l16 7 16-7M24 28l-9 14M24 28l9 14"/>
            """),
        new("eye", """
            <path d="M3 24c10-17 32-17 42 0-10 17-32 17-42 0z"/><circle cx="24" cy="24" r="7"/>
            """),
        new("food", """
            <path d="M5 24h38a19 15 0 0 1-38 0zM18 18c-3-4 3-5 0-10M28 18c-3-4 3-5 0-10"/>
            """),
        new("hands", """
            <path d="M8 20c8-6 14-2 20 2h12v8H28M8 20v16h20l12-6M30 6c4 5 4 8 0 8s-4-3 0-8zM18 5c3 4 3 6 0 6s-3-2 0-6z"/>
            """),
        new("happy", """
            <circle cx="24" cy="24" r="19"/><path d="M15 28a10 10 0 0 0 18 0M17 18v2M31 18v2"/>
            """),
        new("heart", """
            <path d="M24 41C8 30 5 23 5 17a9 9 0 0 1 19-3 9 9 0 0 1 19 3c0 6-3 13-19 24z"/>
            """),
        new("home", """
            <path d="M5 24 24 7l19 17M10 21v21h28V21M20 42V30h8v12"/>
            """),
        new("hospital", """
            <path d="M8 42V12h32v30M4 42h40M20 42v-9h8v9M24 16v10M19 21h10"/>
            """),
        new("hot", """
            <path d="M24 43c-9 0-14-6-14-13 0-8 7-11 8-20 6 3 8 8 7 13 3-1 4-3 4-6 5 4 9 8 9 14 0 7-5 12-14 12z"/>
            """),
        new("learn", """
            <path d="M24 12c-5-4-12-5-19-4v30c7-1 14 0 19 4 5-4 12-5 19-4V8c-7-1-14 0-19 4zM24 12v30"/>
            """),
        new("letter", """
            <path d="M5 11h38v27H5zM5 12l19 15 19-15"/>
            """),
        new("lift", """
            <path d="M14 6h20v12H14zM10 42c0-12 0-16 4-24M38 42c0-12 0-16-4-24M24 38V25M18 31l6-6 6 6"/>
            """),
        new("list", """
            <path d="M10 5h28v38H10zM16 16l3 3 5-5M28 17h5M16 29l3 3 5-5M28 30h5"/>
            """),
        new("lock", """
            <path d="M10 22h28v20H10zM16 22v-7a8 8 0 0 1 16 0v7M24 29v6"/>
            """),
        new("loud", """
            <path d="M6 18h8l11-9v30l-11-9H6zM31 17a10 10 0 0 1 0 14M36 11a18 18 0 0 1 0 26"/>
            """),
        new("measure", """
            <path d="M20 29V9a4 4 0 0 1 8 0v20a8 8 0 1 1-8 0zM24 16v18M33 12h6M33 20h6"/>
            """),
        new("medicine", """
            <path d="M8 40a10 10 0 0 1 0-14L26 8a10 10 0 0 1 14 14L22 40a10 10 0 0 1-14 0zM17 17l14 14"/>
            """),
        new("mind", """
            <path d="M14 43V34C8 30 6 24 8 17 12 3 36 2 38 19l4 8h-4v7h-8v9M18 20a6 6 0 1 1 8 6v4"/>
            """),
        new("night", """
            <path d="M38 29A17 17 0 1 1 20 8a14 14 0 0 0 18 21zM36 8v6M33 11h6"/>
            """),
        new("paid", """
            <circle cx="24" cy="24" r="19"/><path d="M31 17c-1-3-4-5-7-5-4 0-6 3-6 6 0 4 2 6 2 10 0 3-2 6-4 7h16M15 25h12"/>
            """),
        new("person", """
            <circle cx="24" cy="13" r="7"/><path d="M10 42v-6a10 10 0 0 1 10-10h8a10 10 0 0 1 10 10v6"/>
            """),
        new("phone", """
            <path d="M14 5h20v38H14zM21 37h6"/>
            """),
        new("picture", """
            <path d="M5 8h38v32H5zM5 34l12-12 9 9 6-5 11 9"/><circle cx="32" cy="17" r="3"/>
            """),
        new("plant", """
            <path d="M24 30V14M24 22c-8 0-12-4-12-11 8 0 12 4 12 11zM24 18c0-7 4-11 12-11 0 7-4 11-12 11zM12 30h24l-3 13H15z"/>
            """),
        new("pot", """
            <path d="M10 20h28v16a4 4 0 0 1-4 4H14a4 4 0 0 1-4-4zM4 25h6M38 25h6M7 20h34M24 14v6M20 14h8"/>
            """),
        new("sad", """
            <circle cx="24" cy="24" r="19"/><path d="M16 34a10 10 0 0 1 16 0M17 18v2M31 18v2"/>
            """),
        new("smell", """
            <path d="M12 42c-6-8 6-12 0-20s6-10 0-16M24 42c-6-8 6-12 0-20s6-10 0-16M36 42c-6-8 6-12 0-20s6-10 0-16"/>
            """),
        new("talk", """
            <path d="M4 7h27v19H17l-7 7v-7H4zM36 17h8v17h-5v7l-7-7H21"/>
            """),
        new("team", """
            <circle cx="16" cy="15" r="6"/><circle cx="33" cy="15" r="6"/><path d="M5 40v-5a9 9 0 0 1 9-9h4a9 9 0 0 1 9 9v5M31 26h3a9 9 0 0 1 9 9v5"/>
            """),
        new("thanks", """
            <path d="M6 22h8v20H6zM14 40h20c4 0 5-3 5-5l3-11c0-2-1-4-4-4H28V9c0-3-5-4-6 0l-2 7-6 7"/>
            """),
        new("tools", """
            <path d="M41 12l-6 6-5-5 6-6a10 10 0 0 0-12 13L8 36a4 4 0 0 0 5 5l15-16a10 10 0 0 0 13-13z"/>
            """),
        new("tooth", """
            <path d="M24 11c-6-5-15-3-15 7 0 7 3 9 4 18 1 9 6 8 7-1 1-6 7-6 8 0 1 9 6 10 7 1 1-9 4-11 4-18 0-10-9-12-15-7z"/>
            """),
        new("try", """
            <circle cx="20" cy="20" r="14"/><path d="M30 30l13 13"/>
            """),
        new("van", """
            <path d="M4 12h24v23H4zM28 19h9l7 9v7H28z"/><circle cx="13" cy="37" r="4"/><circle cx="35" cy="37" r="4"/>
            """),
        new("volunteer", """
            <path d="M16 43V28l-6-7 3-3 6 6V10a2 2 0 0 1 5 0v11V7a2 2 0 0 1 5 0v14l1-10a2 2 0 0 1 5 1l-2 20-3 11z"/>
            """),
        new("walk", """
            <circle cx="26" cy="8" r="4"/><path d="M24 15l-3 13 7 6 2 9M21 28l-3 8-6 6M24 17l-8 4-2 7M25 18l5 6 7 1"/>
            """),
        new("wash", """
            <path d="M8 5h32v38H8zM8 14h32M14 9h4"/><circle cx="24" cy="28" r="9"/><path d="M16 29c4-3 6 3 16-1"/>
            """),
        new("weather", """
            <path d="M14 30a8 8 0 1 1 2-16 10 10 0 0 1 19 3 7 7 0 0 1-1 13zM15 36l-2 6M24 36l-2 6M33 36l-2 6"/>
            """),
        new("work", """
            <path d="M12 14h24v28H12zM20 14V6h8v8M18 36h12"/><circle cx="24" cy="25" r="4"/>
            """),
    ];

    private static readonly FrozenDictionary<string, EasyReadPicture> ByKey = All.ToFrozenDictionary(picture => picture.Key, StringComparer.Ordinal);

    /// <summary>The picture that a text names; the import has seen to it that there is one.</summary>
    public static EasyReadPicture Of(string key) => ByKey[key];
}
