using System.Diagnostics;
using System.Globalization;

namespace Faults.Tests.Disks;

/// <summary>
/// A disk that is slow for one program and its database: a few lines of C between the program and the C library, compiled here.
/// </summary>
internal sealed class SlowDisk
{
    private const string Compiler = "gcc";

    private readonly string _library;
    private readonly string _switch;
    private readonly int _seed;

    public SlowDisk(string folder, int seed)
    {
        _library = Path.Combine(folder, "slow-disk.so");
        _switch = Path.Combine(folder, "slow");
        _seed = seed;
        using var compile = Process.Start(
            Compiler, ["-O2", "-shared", "-fPIC", "-o", _library, Path.Combine(AppContext.BaseDirectory, "slow-disk.c")]);
        compile.WaitForExit();
        if (compile.ExitCode != 0) throw new InvalidOperationException("The slow disk was not compiled.");
    }

    /// <summary>Why there is none here; null when there can be.</summary>
    public static string? Missing { get; } =
        TestKit.ProgramOnPath.Find(Compiler) is null ? "There is no C compiler (Debian's packages gcc and libc6-dev)." : null;

    /// <summary>For the environment of the program.</summary>
    public IEnumerable<(string Name, string Value)> Settings =>
    [
        ("LD_PRELOAD", _library), ("SLOW_NAME", ".db"), ("SLOW_WHILE", _switch), ("SLOW_SEED", _seed.ToString(CultureInfo.InvariantCulture)),
    ];

    /// <summary>Whether each flush waits half a second, and each write up to 20 ms.</summary>
    public bool IsSlow
    {
        set
        {
            if (value) File.WriteAllText(_switch, "");
            else File.Delete(_switch);
        }
    }
}

/// <summary>A fact that needs a slow disk; skipped, with the reason, where none can be made.</summary>
public sealed class SlowDiskFactAttribute : FactAttribute
{
    public SlowDiskFactAttribute() => Skip = SlowDisk.Missing;
}
