using System.Text;

namespace SendInspection.Domain.Tests.Fuzz;

/// <summary>A promise of SECURITY.md that an input has broken.</summary>
public sealed class BrokenPromiseException(string message) : Exception(message);

/// <summary>
/// What the library promises of whatever it is given. Each check takes bytes of a stranger; any exception that leaves it is a fault of the library. The tests give
/// it the files of tests/corpus and damaged documents; tests/fuzz gives it what AFL++ makes of them.
/// </summary>
internal static partial class Contract
{
    /// <summary>What memory a read may take however short its input: a register or a calendar may be built for it, once.</summary>
    private const long Once = 16L * 1024 * 1024;

    /// <summary>What it may take besides for each byte; the measured bounds are in LimitTests, and this one only tells what grows out of proportion.</summary>
    private const long ForEachByte = 2048;

    /// <summary>Each check by its name, which is that of its folder in tests/corpus.</summary>
    internal static readonly Dictionary<string, Action<byte[]>> Checks = new(StringComparer.Ordinal)
    {
        ["calendar"] = Calendar,
        ["event"] = Event,
        ["history"] = History,
        ["table"] = Table,
        ["text"] = Text,
        ["value"] = Value,
    };

    /// <summary>The text of bytes as UTF-8; a byte that is not UTF-8 becomes half of a surrogate pair, so that any text of a program can be given.</summary>
    internal static string TextOf(ReadOnlySpan<byte> bytes)
    {
        StringBuilder text = new(bytes.Length);
        while (bytes.Length > 0)
        {
            if (Rune.DecodeFromUtf8(bytes, out Rune rune, out int length) == System.Buffers.OperationStatus.Done)
            {
                text.Append(rune.ToString());
            }
            else
            {
                length = 1;
                text.Append((char)(0xDC00 + bytes[0]));
            }

            bytes = bytes[length..];
        }

        return text.ToString();
    }

    private static void Require(bool isKept, string promise)
    {
        if (!isKept)
        {
            throw new BrokenPromiseException(promise);
        }
    }

    /// <summary>What a read gives; it takes memory in proportion to the length.</summary>
    private static T Within<T>(int length, Func<T> read)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        try
        {
            return read();
        }
        finally
        {
            long allocated = GC.GetAllocatedBytesForCurrentThread() - before;
            Require(allocated <= Once + (ForEachByte * length), $"{allocated} bytes were allocated for {length} bytes.");
        }
    }

    /// <summary>Asks something that may be refused by one kind of exception; null when it is.</summary>
    private static T? Unless<TException, T>(Func<T> ask)
        where TException : Exception
        where T : class
    {
        try
        {
            return ask();
        }
        catch (TException)
        {
            return null;
        }
    }
}
