using System.Runtime.InteropServices;

namespace CareersSearch.Queries.RegularExpressions;

/// <summary>What a set of terms is made of.</summary>
internal enum LanguageKind
{
    /// <summary>No term.</summary>
    Nothing,

    /// <summary>The empty term.</summary>
    Empty,

    /// <summary>One character of class A.</summary>
    Character,

    /// <summary>A, then B.</summary>
    Sequence,

    /// <summary>A or B.</summary>
    Union,

    /// <summary>A and B at once.</summary>
    Intersection,

    /// <summary>All but A.</summary>
    Complement,

    /// <summary>A, from B to C times; C is <see cref="Languages.Endless"/> when there is no end.</summary>
    Repeat,
}

/// <summary>A set of terms, made of others by their numbers.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Language(LanguageKind Kind, int A = 0, int B = 0, int C = 0);
