using SendInspection.Domain.Tests.Fuzz;
using SharpFuzz;

// With the name of a check alone: for AFL++, which gives one input after the other. With files of tests/corpus: what each of them brings about.
if (args is [var name] && !name.Contains('/', StringComparison.Ordinal))
{
    // Nothing of the library may run before the fuzzer watches it.
    Fuzzer.OutOfProcess.Run(stream =>
    {
        using MemoryStream input = new();
        stream.CopyTo(input);
        Contract.Checks[name](input.ToArray());
    });
    return 0;
}

int broken = 0;
foreach (string file in args)
{
    try
    {
        Contract.Checks[Path.GetFileName(Path.GetDirectoryName(Path.GetFullPath(file)))!](File.ReadAllBytes(file));
        Console.WriteLine($"{file}: as promised");
    }
    catch (Exception fault)
    {
        broken++;
        Console.WriteLine($"{file}: {fault}");
    }
}

return broken == 0 ? 0 : 1;
